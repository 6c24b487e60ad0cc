/** What has the focus, however deep in shadow roots; nothing while it is on the page itself. */
export function deepFocus(document: Document): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && at !== document.body ? (at as HTMLElement) : undefined;
}
