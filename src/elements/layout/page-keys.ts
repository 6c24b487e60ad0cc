/** By how many pages a key turns: PageUp and PageDown anywhere on the stage, arrows where it has the focus itself. */
export function pagesOfKey(event: KeyboardEvent, isRightToLeft: boolean): number {
  if (event.key === 'PageDown') return 1;
  if (event.key === 'PageUp') return -1;
  if (event.composedPath()[0] !== event.currentTarget) return 0;
  if (event.key === 'ArrowRight') return isRightToLeft ? -1 : 1;
  if (event.key === 'ArrowLeft') return isRightToLeft ? 1 : -1;
  return 0;
}
