// Where a key leads in a menu. Pure.

/** The index to go to, or nothing for a key that leads nowhere. A letter leads to the next name that begins with it. */
export function menuStep(key: string, at: number, names: readonly string[]): number | undefined {
  const {length} = names;
  if (length === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return at < 0 ? length - 1 : (at + length - 1) % length;
  if (Array.from(key).length !== 1 || key === ' ') return undefined;
  const letter = key.toLocaleLowerCase();
  const order = names.map((_, i) => (at + 1 + i) % length);
  return order.find((i) => names[i]?.trim().toLocaleLowerCase().startsWith(letter));
}
