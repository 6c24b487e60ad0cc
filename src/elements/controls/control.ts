import type {MenuGroup, MenuItem} from '../menu-item.js';
import type {Toggle} from '../toggle-button.js';

/** One of the controls: a button in the row, or a line of the menu. */
export interface Control extends Toggle {
  /** What it lets one choose from: in the row behind a button, in the menu as lines of its own. */
  readonly choices?: readonly MenuGroup[] | undefined;
}

/** These are never hidden in a menu. */
export function isFixed({name}: {readonly name: string}): boolean {
  return name === 'microphone' || name === 'leave';
}

/** The lines of controls that do not fit into the row. */
export function menuOf(controls: readonly Control[]): readonly MenuGroup[] {
  const lines = controls.filter(({choices}) => !choices).map(lineOf);
  const choices = controls.flatMap((control) => control.choices ?? []);
  return [...(lines.length ? [{items: lines}] : []), ...choices];
}

function lineOf({name, hint, count, icon, forbidden, keys, onClick}: Control): MenuItem {
  return {name, label: count ? `${hint} (${String(count)})` : hint, icon, forbidden, keys: keys?.shown, run: onClick};
}
