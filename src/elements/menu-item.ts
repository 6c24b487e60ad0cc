import type {IconName} from './icons/icons.js';

/** A line of a menu. */
export interface MenuItem {
  readonly name: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  /** One of several of which one holds: said of every item of such a group. */
  readonly checked?: boolean | undefined;
  /** Why it can't be used now. */
  readonly forbidden?: string | undefined;
  /** The key that does the same. */
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/** Lines that belong together. */
export interface MenuGroup {
  readonly label?: string | undefined;
  readonly items: readonly MenuItem[];
}
