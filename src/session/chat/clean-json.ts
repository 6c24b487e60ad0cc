// Data that pages send to each other: plain JSON, and nothing that harms who merges or walks it. Pure.
import {DEEPEST_DATA} from './limits.js';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | {readonly [key: string]: JsonValue};

const HARMFUL: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What a text holds, frozen, without keys that reach prototypes. `undefined`: not JSON, or nested without end. */
export function readJson(text: string): JsonValue | undefined {
  try {
    return cleaned(JSON.parse(text), 0);
  } catch {
    return undefined;
  }
}

function cleaned(value: unknown, depth: number): JsonValue {
  if (depth > DEEPEST_DATA) throw new RangeError('Nested too deeply.');
  if (Array.isArray(value)) return Object.freeze(value.map((one) => cleaned(one, depth + 1)));
  if (typeof value !== 'object' || value === null) return value as JsonValue;
  const safe = Object.entries(value).filter(([key]) => !HARMFUL.has(key));
  return Object.freeze(Object.fromEntries(safe.map(([key, one]) => [key, cleaned(one, depth + 1)])));
}
