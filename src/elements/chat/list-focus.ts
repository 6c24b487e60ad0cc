// Arrow keys go through messages. Tab skips what is in them but for the one that has the focus: thousands of buttons
// would stand between the list and the field.

/** For `keydown` of the list. */
export function moveThrough(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const messages = [...list.querySelectorAll<HTMLElement>('.message')];
  const at = messages.findIndex((message) => message.matches(':focus-within'));
  const to = targetOf(event.key, at, messages.length);
  if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const message = messages[to];
  message?.focus({preventScroll: true});
  message?.scrollIntoView({block: 'nearest'});
}

/** For `focusin` of the list. */
export function tendActions(event: FocusEvent): void {
  const list = event.currentTarget as HTMLElement;
  for (const button of list.querySelectorAll<HTMLElement>('.act')) {
    button.tabIndex = button.closest('.message')?.matches(':focus-within') ? 0 : -1;
  }
}

const KEEPERS: Readonly<Record<string, string>> = {retry: '.message', cancel: '.message', discard: '.list'};

/** A button that goes by its own click hands the focus on: to its message, or to the list where that goes too. */
export function handOn(button: HTMLElement): void {
  const keeper = KEEPERS[button.dataset['act'] ?? ''];
  if (keeper) button.closest<HTMLElement>(keeper)?.focus({preventScroll: true});
}

function targetOf(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowUp') return at < 0 ? count - 1 : Math.max(0, at - 1);
  if (key === 'ArrowDown') return at < 0 ? count - 1 : Math.min(count - 1, at + 1);
  return undefined;
}
