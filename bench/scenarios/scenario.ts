import type {ColumnName, SideName} from '../sides/names.js';
import type {Tab} from '../tab.js';

/** One number that is measured on each side. */
export interface Figure {
  /** Stays the same, for those who compare results. */
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  /** At most this, for the kit. */
  readonly goal?: number;
  /** At most this many times what another side needs. */
  readonly goalRatio?: {readonly to: ColumnName; readonly most: number};
  /** Why a side has no such number. */
  readonly missing?: Partial<Record<ColumnName, string>>;
}

/** How much a scenario does. `quick` proves that it runs, and says nothing about speed. */
export interface Effort {
  readonly quick: boolean;
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly rounds: number;
  readonly figures: (effort: Effort) => readonly Figure[];
  /** Measures one round of one side in a fresh page; by figures' keys. */
  readonly measure: (tab: Tab, side: SideName, effort: Effort) => Promise<Readonly<Record<string, number>>>;
}
