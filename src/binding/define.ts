let isSaid = false;

/**
 * Registers a tag. A tag that is taken stays as it is: two bundles, or two versions, of the kit may
 * meet on one page, and an exception here would break the page. It is said once, since all tags are taken then.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return; // imported on a server
  const holder = customElements.get(tag);
  if (!holder) customElements.define(tag, element);
  else if (holder !== element && !isSaid) {
    isSaid = true;
    console.warn(`<${tag}> is already defined by another copy of vicolo-elements, which stays. Load only one copy.`);
  }
}
