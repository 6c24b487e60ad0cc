import {html, LitElement, nothing, type CSSResultGroup, type CSSResultOrNative, type PropertyValues} from 'lit';
import {adoptIn} from '../binding/adopt-styles.js';
import {onServer} from '../binding/on-server.js';
import type {Looks, LooksClass} from './looks/looks.js';
import {enrol, refreshAll, retire} from './refresh.js';
import {baseStyles} from './styles/base.js';
import {languageOf, loadWords, wordsOf, type Words} from './words/words.js';

// With every tag a page has the types of all events, since `HTMLElementEventMap` is added to there.
export type * from './events.js';
export type * from './list-events.js';

/** What all elements of the kit share: looks, and words in the language of the nearest `lang`. */
export abstract class VicoloElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  /** @internal What instances show, where that is not in the class: the module that brings it says so by `wear()`. */
  static looks?: LooksClass | undefined;

  /** @internal On a server, styles are those of the class. */
  static wear(looks: LooksClass): void {
    this.looks = looks;
    this.finalize();
    this.elementStyles = this.finalizeStyles([this.elementStyles, looks.styles]);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  #looks: Looks<LitElement> | undefined;

  /** @internal Downloads the module that sets `looks`. */
  protected loadLooks?(): Promise<unknown>;

  /** Language tag of the words on the screen. */
  protected get language(): string {
    return languageOf(this);
  }

  protected get words(): Words {
    return wordsOf(this.language);
  }

  /** Its styles follow it into whichever document it is shown, such as that of a small window. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    root.replaceChildren(); // what a server has drawn stood there until now
    adoptIn(root, this.#styles);
    return root;
  }

  /** Called by the browser: it is in another document now. */
  adoptedCallback(): void {
    this.#dress();
  }

  #dress(): void {
    if (this.shadowRoot) adoptIn(this.shadowRoot, this.#styles);
  }

  get #styles(): readonly CSSResultOrNative[] {
    const {elementStyles, finalizeStyles, looks} = this.constructor as typeof VicoloElement;
    return looks ? finalizeStyles([elementStyles, looks.styles]) : elementStyles;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    enrol(this);
  }

  /** Draws once words and looks are there, so that nobody sees another language, or something half-made, first. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const draw = () => super.scheduleUpdate() as Promise<unknown> | undefined;
    const words = loadWords(this.language);
    const looks = this.#putOn() ? undefined : this.loadLooks?.();
    return words || looks ? Promise.allSettled([words, looks]).then(draw) : draw();
  }

  /** True once its looks are there. */
  #putOn(): boolean {
    const {looks} = this.constructor as typeof VicoloElement;
    if (!looks || this.#looks) return Boolean(this.#looks);
    this.#looks = new looks(this as never);
    this.#dress();
    return true;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#putOn();
    this.#looks?.willUpdate();
  }

  /** Where its looks could not be downloaded, it says so; the next drawing tries again. */
  protected override render(): unknown {
    if (this.#looks) return this.#looks.render();
    return onServer ? nothing : html`<p role="alert">${this.words.error['part-unavailable']}</p>`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#looks?.updated();
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
