import {Directive, directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import {getCommittedValue} from 'lit/directive-helpers.js';
import {repeat} from 'lit/directives/repeat.js';

/**
 * Lit's `repeat`, without what it leaves behind: since lit-html 3.3.1 each removed item leaves one comment in
 * the document (lit/lit#5298), which in a long meeting are thousands. Those of the last drawing are taken away
 * before the next one.
 */
export function byKey<T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => unknown,
  template: (item: T, index: number) => unknown,
): DirectiveResult {
  return tidied(repeat(items, keyOf, template));
}

class Tidied extends Directive {
  override update(part: ChildPart, [repeated]: [unknown]): unknown {
    sweep(part);
    return this.render(repeated);
  }

  override render(repeated: unknown): unknown {
    return repeated;
  }
}

const tidied = directive(Tidied);

/** Removes the comments between items; whatever is inside one belongs to it. */
function sweep(part: ChildPart): void {
  const parts = getCommittedValue(part);
  if (!Array.isArray(parts)) return;
  let next = part.startNode?.nextSibling ?? null;
  for (const {startNode, endNode} of parts as readonly ChildPart[]) {
    removeUntil(next, startNode);
    next = endNode?.nextSibling ?? null;
  }
  removeUntil(next, part.endNode);
}

function removeUntil(first: ChildNode | null, end: Node | null): void {
  for (let node = first; node && node !== end;) {
    const {nextSibling} = node;
    if (node.nodeType === Node.COMMENT_NODE) node.remove();
    node = nextSibling;
  }
}
