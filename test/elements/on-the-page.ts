// What tests of elements look at: accessibility in both colour schemes, focus, and what the manifest promises.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

/** Axe finds nothing, on a light and on a dark page. */
export async function expectAccessible(
  element: HTMLElement,
  state: string,
  schemes: readonly string[] = ['light', 'dark'],
  ignoredRules: string[] = [],
): Promise<void> {
  const page = document.documentElement.style;
  document.body.style.background = 'Canvas';
  try {
    for (const scheme of schemes) {
      page.colorScheme = scheme;
      await atEase(element);
      try {
        await expect(element).to.be.accessible({ignoredRules});
      } catch (thrown) {
        throw new Error(`${state}, ${scheme}: ${(thrown as Error).message}`, {cause: thrown});
      }
    }
  } finally {
    page.colorScheme = '';
    document.body.style.background = '';
  }
}

/** Colours that change slowly have arrived, and those that begin to meanwhile; what moves for ever goes on. */
export async function atEase(element: HTMLElement): Promise<void> {
  for (let changing = changesIn(element); changing.length > 0; changing = changesIn(element)) {
    for (const change of changing) change.finish();
    await new Promise(requestAnimationFrame);
  }
}

function changesIn(element: HTMLElement): Animation[] {
  getComputedStyle(element).color; // styles are settled, so what begins to change has begun
  return rootsIn(element)
    .flatMap((root) => root.getAnimations())
    .filter(({playState, effect}) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
}

/** The page and all open shadow roots within an element. */
function rootsIn(element: Element): (Document | ShadowRoot)[] {
  const hosts = (within: Element | ShadowRoot): ShadowRoot[] =>
    [...within.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot, ...hosts(shadowRoot)] : []));
  const own = element.shadowRoot;
  return [document, ...(own ? [own, ...hosts(own)] : []), ...hosts(element)];
}

/** What has the focus, however deep. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Presses Tab until the control has the focus. */
export async function tabTo(control: Element): Promise<void> {
  for (let i = 0; i < 40 && focused() !== control; i++) await sendKeys({press: 'Tab'});
  expect(focused() === control, 'Tab reached it').to.equal(true);
}

export async function press(key: string): Promise<void> {
  await sendKeys({press: key});
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly {readonly name: string}[];
  readonly slots?: readonly {readonly name: string}[];
}

/** Gathers the parts and slots that an element has over its states, to compare with what is documented. */
export class Gathered {
  readonly #parts = new Set<string>();
  readonly #slots = new Set<string>();

  look({shadowRoot}: Element): void {
    for (const element of shadowRoot!.querySelectorAll('[part]')) {
      for (const part of element.part) this.#parts.add(part);
    }
    for (const slot of shadowRoot!.querySelectorAll('slot')) this.#slots.add(slot.name);
  }

  expect(parts: readonly string[]): void {
    expect([...this.#parts], 'parts').to.include.members(parts);
  }

  /** Parts that show only in states which the caller did not gather are looked for elsewhere. */
  async expectAllOf(tag: string, elsewhere: readonly string[] = []): Promise<void> {
    const manifest = (await (await fetch(new URL('../../custom-elements.json', import.meta.url))).json()) as {
      readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
    };
    const declared = manifest.modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag)!;
    const names = (list: Declaration['slots'] = []) => list.map(({name}) => name);
    this.expect(names(declared.cssParts).filter((part) => !elsewhere.includes(part)));
    expect([...this.#slots].sort(), 'slots').to.deep.equal(names(declared.slots).sort());
  }
}
