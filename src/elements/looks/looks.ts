// What an element shows: its markup, its styles, and what hands do with it. It comes when the element is first on a page, so
// that a page which registers every element downloads what it shows. What a page may say to an element is in the element.
import type {CSSResultGroup, LitElement} from 'lit';
import {languageOf, wordsOf, type Words} from '../words/words.js';

export abstract class Looks<Host extends LitElement> {
  static styles: CSSResultGroup = [];

  protected readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  protected get language(): string {
    return languageOf(this.host);
  }

  protected get words(): Words {
    return wordsOf(this.language);
  }

  /** Before each drawing, and after it. */
  willUpdate(): void {
    // Nothing, for most.
  }

  abstract render(): unknown;

  updated(): void {
    // Nothing, for most.
  }
}

/** A class of looks. Each element has its own, which knows the element's class. */
export interface LooksClass {
  readonly styles: CSSResultGroup;
  new (host: never): Looks<LitElement>;
}
