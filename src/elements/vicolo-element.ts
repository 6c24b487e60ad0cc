import {LitElement, type CSSResultGroup} from 'lit';
import {adoptIn} from '../binding/adopt-styles.js';
import {enrol, refreshAll, retire} from './refresh.js';
import {baseStyles} from './styles/base.js';
import {languageOf, loadWords, wordsOf, type Words} from './words/words.js';

// With every tag a page has the types of all events, since `HTMLElementEventMap` is added to there.
export type * from './events.js';
export type * from './list-events.js';

/** What all elements of the kit share: looks, and words in the language of the nearest `lang`. */
export abstract class VicoloElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Language tag of the words on the screen. */
  protected get language(): string {
    return languageOf(this);
  }

  protected get words(): Words {
    return wordsOf(this.language);
  }

  /** Its styles follow it into whichever document it is shown, such as that of a small window. */
  protected override createRenderRoot(): ShadowRoot {
    const {shadowRootOptions, elementStyles} = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    root.replaceChildren(); // what a server has drawn stood there until now
    adoptIn(root, elementStyles);
    return root;
  }

  /** Called by the browser: it is in another document now. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptIn(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    enrol(this);
  }

  /** Draws once the words are there, so that nobody sees another language first. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const draw = () => super.scheduleUpdate() as Promise<unknown> | undefined;
    const words = loadWords(this.language);
    return words ? words.then(draw) : draw();
  }

  /** Defined, and empty, so that `moveBefore()` moves an element without taking it out. */
  connectedMoveCallback(): void {
    // Nothing to do: whatever runs goes on.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    retire(this);
  }

  override attributeChangedCallback(name: string, last: string | null, value: string | null): void {
    super.attributeChangedCallback(name, last, value);
    if (name === 'lang' && last !== value) refreshAll();
  }
}
