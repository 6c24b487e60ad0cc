/** False where the page may not use the clipboard: insecure pages have none, whatever its type says. */
export function canCopy(): boolean {
  return (navigator.clipboard as Clipboard | undefined) !== undefined;
}

/** False where nothing was copied: there is no clipboard, or the browser refused. */
export async function copyText(text: string): Promise<boolean> {
  if (!canCopy()) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
