/** Remembers a person's choices between visits. Never a token. A host may pass its own. */
export interface Memory {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
}

/** Remembers nothing. */
export const NO_MEMORY: Memory = {read: () => undefined, write: () => undefined};

/** A wish that was remembered as on or off. */
export function readFlag(memory: Memory, key: string): boolean | undefined {
  const value = memory.read(key);
  return value === 'on' ? true : value === 'off' ? false : undefined;
}
