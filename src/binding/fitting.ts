// Which buttons of a row stay when not all fit. Pure: numbers in, names out.

export interface RowItem {
  readonly name: string;
  readonly width: number;
  /** Never goes into the menu. */
  readonly fixed: boolean;
}

export interface Row {
  readonly items: readonly RowItem[];
  /** Widths of what stands in the row besides, such as a host's own buttons. */
  readonly others: readonly number[];
  readonly available: number;
  readonly gap: number;
  /** Of the button that opens the menu. */
  readonly more: number;
  /** The menu holds something anyway. */
  readonly always: boolean;
}

/** The names of those that leave the row, from its end on: hosts order their buttons by importance. */
export function overflowing({items, others, available, gap, more, always}: Row): ReadonlySet<string> {
  const standing = [...others, ...items.map(({width}) => width)].filter((width) => width > 0);
  let needed = standing.reduce((sum, width) => sum + width + gap, -gap);
  const out = new Set<string>();
  if (always) needed += more + gap;
  if (needed <= available) return out;
  if (!always) needed += more + gap;
  for (const {name, width, fixed} of [...items].reverse()) {
    if (needed <= available) break;
    if (fixed) continue;
    out.add(name);
    needed -= width + gap;
  }
  return out;
}
