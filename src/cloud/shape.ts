// Readers of untrusted JSON, composed into shapes. A failure names the field, never the value: it may be a token.
// Our own 40 lines, since the smallest schema library that was tried costs four times as many bytes.

/** Gives the value as `T`, or throws a `ShapeError` that names the place. */
export type Reader<T> = (value: unknown, at: string) => T;

export class ShapeError extends Error {
  constructor(at: string, expected: string) {
    super(`${at || 'the whole'} must be ${expected}`);
  }
}

function primitive<T>(expected: string, is: (value: unknown) => value is T): Reader<T> {
  return (value, at) => {
    if (is(value)) return value;
    throw new ShapeError(at, expected);
  };
}

export const text: Reader<string> = primitive('a string', (value) => typeof value === 'string');
export const filled: Reader<string> = primitive(
  'a string that is not empty',
  (value): value is string => typeof value === 'string' && value !== '',
);
export const flag: Reader<boolean> = primitive('true or false', (value) => typeof value === 'boolean');
export const whole: Reader<number> = primitive('a whole number', (value): value is number =>
  Number.isSafeInteger(value),
);
export const data: Reader<Readonly<Record<string, unknown>>> = primitive(
  'an object',
  (value): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** Missing and `null` are the same. */
export function maybe<T>(read: Reader<T>): Reader<T | undefined> {
  return (value, at) => (value === undefined || value === null ? undefined : read(value, at));
}

export function list<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new ShapeError(at, 'a list');
    return value.map((item, index) => read(item, `${at}[${String(index)}]`));
  };
}

/** Takes the named fields and leaves the others. */
export function shape<T>(fields: {readonly [K in keyof T]-?: Reader<T[K]>}): Reader<T> {
  const readers = Object.entries<Reader<unknown>>(fields);
  return (value, at) => {
    const given = data(value, at);
    return Object.fromEntries(
      readers.map(([name, read]) => [name, read(given[name], at ? `${at}.${name}` : name)]),
    ) as T;
  };
}
