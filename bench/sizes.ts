import {spawnSync} from 'node:child_process';
import type {Result, Row} from './result.js';

const npm = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', ...args], {stdio: ['ignore', 'pipe', 'inherit']});

/** Builds, and weighs what users download, beside the limits of .size-limit.mjs. */
export function sizes(): Result {
  const built = npm('build:esm').status === 0 && npm('build:cdn').status === 0;
  if (!built) throw new Error('The build failed, so there is nothing to weigh.');
  const listed = JSON.parse(npm('size', '--', '--json').stdout.toString()) as Weighed[];
  return {name: 'sizes', title: 'Sizes, compressed by gzip', rounds: 1, rows: listed.map(rowOf)};
}

interface Weighed {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit?: number;
}

function rowOf({name, size, sizeLimit}: Weighed): Row {
  const goal = sizeLimit === undefined ? {} : {goal: sizeLimit / 1024};
  return {key: name, title: name, unit: 'KiB', ...goal, values: {kit: [size / 1024]}};
}
