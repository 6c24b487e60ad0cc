import {adoptStyles, type CSSResultOrNative} from 'lit';

const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Gives a shadow root its styles, in whichever document it is. A style sheet belongs to the document
 * that made it: in the small window of picture-in-picture, and after every move to another document,
 * it must be made anew.
 */
export function adoptIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const {ownerDocument} = root;
  const view = ownerDocument.defaultView;
  if (ownerDocument === document || !view) {
    adoptStyles(root, [...styles]);
    return;
  }
  const known = copies.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(ownerDocument, known);
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = known.get(style) ?? new view.CSSStyleSheet();
    if (!known.has(style)) sheet.replaceSync(textOf(style));
    known.set(style, sheet);
    return sheet;
  });
}

function textOf(style: CSSResultOrNative): string {
  return style instanceof CSSStyleSheet ? [...style.cssRules].map(({cssText}) => cssText).join('\n') : style.cssText;
}
