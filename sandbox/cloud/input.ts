// Reads what callers send. Everything is refused here that has the wrong type, so nothing behind it checks again.
import type {Context} from 'hono';
import {CloudError, invalidBody} from './errors.js';

export type Body = Readonly<Record<string, unknown>>;
export type CustomData = Readonly<Record<string, unknown>>;

const LONGEST = 50;
const MOST_ITEMS = 10;

/** The JSON object of the request. */
export async function readBody(c: Context): Promise<Body> {
  let body: unknown;
  try {
    body = JSON.parse(await c.req.text());
  } catch {
    throw invalidBody('The body is no valid JSON.');
  }
  if (!isObject(body)) throw invalidBody('The body is no JSON object.');
  return body;
}

/** The same where the body may be left out. */
export async function readOptionalBody(c: Context): Promise<Body> {
  return (await c.req.text()).trim() === '' ? {} : readBody(c);
}

/** Null means the same as absent. */
export function readText(body: Body, name: string): string | undefined {
  const value = body[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw invalidBody(`${name} is no text.`);
  return value;
}

export function readFlag(body: Body, name: string): boolean {
  const value = body[name] ?? false;
  if (typeof value !== 'boolean') throw invalidBody(`${name} is neither true nor false.`);
  return value;
}

/** A time, always answered in the same form whatever the offset it was sent with. */
export function readTime(body: Body, name: string): string | undefined {
  const value = readText(body, name);
  if (value === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(time)) throw invalidBody(`${name} is no ISO 8601 time.`);
  return new Date(time).toISOString();
}

export function readChoice(body: Body, name: string, choices: readonly string[]): string | undefined {
  const value = readText(body, name);
  if (value !== undefined && !choices.includes(value)) throw invalidBody(`${name} is none of ${choices.join(', ')}.`);
  return value;
}

export function readCustomType(body: Body): string | undefined {
  const value = readText(body, 'customType');
  if (value !== undefined && value.length > LONGEST) {
    throw new CloudError(400, 'CUSTOM_TYPE_SIZE_UPPER_LIMIT_EXCEEDED', `customType is longer than ${LONGEST}.`);
  }
  return value;
}

export function readCustomData(body: Body): CustomData | undefined {
  const value = body['customData'] ?? undefined;
  if (value === undefined) return undefined;
  if (!isObject(value)) throw invalidBody('customData is no JSON object.');
  const items = Object.entries(value);
  if (items.length > MOST_ITEMS) throw tooMuch('COUNT', `has more than ${MOST_ITEMS} items`);
  for (const [name, item] of items) {
    if (name.length > LONGEST) throw tooMuch('NAME_SIZE', `has a name longer than ${LONGEST}`);
    if (sizeOf(item) > LONGEST) throw tooMuch('VALUE_SIZE', `has a value longer than ${LONGEST}`);
  }
  return value;
}

function tooMuch(what: 'COUNT' | 'NAME_SIZE' | 'VALUE_SIZE', words: string): CloudError {
  return new CloudError(400, `CUSTOM_DATA_ITEM_${what}_UPPER_LIMIT_EXCEEDED`, `customData ${words}.`);
}

function sizeOf(value: unknown): number {
  return (typeof value === 'string' ? value : JSON.stringify(value)).length;
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
