// Under forced colours, what is read is in the colours of the system. Pictures of symbols keep their own colour where one is
// set on them, so those are what goes wrong.
const SYSTEM = [
  'CanvasText',
  'ButtonText',
  'FieldText',
  'GrayText',
  'Highlight',
  'HighlightText',
  'LinkText',
  'MarkText',
];

/** What is drawn in a colour that the person has not chosen, by tag, class and colour. */
export function inOwnColours(elements: readonly Element[]): string[] {
  const allowed = new Set(SYSTEM.map(resolved));
  return elements.flatMap((element) => {
    const {color, visibility} = getComputedStyle(element);
    const isRead = element.localName === 'svg' || [...element.childNodes].some(isText);
    if (!isRead || visibility === 'hidden' || !element.checkVisibility() || allowed.has(color)) return [];
    const host = (element.getRootNode() as Partial<ShadowRoot>).host?.localName ?? 'page';
    const within = element.closest('[class], [part]')?.className.toString() ?? '';
    return [`${host}: <${element.localName}> in "${within}" is ${color}`];
  });
}

function isText({nodeType, textContent}: Node): boolean {
  return nodeType === Node.TEXT_NODE && (textContent ?? '').trim() !== '';
}

function resolved(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = name;
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}
