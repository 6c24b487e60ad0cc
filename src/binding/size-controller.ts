import type {LitElement, ReactiveController} from 'lit';

/** Follows the inner size of an element inside its host. Tells it outside of rendering, so nothing is drawn twice. */
export class SizeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  readonly #tell: (width: number, height: number) => void;
  #observer: ResizeObserver | undefined;

  constructor(host: LitElement, selector: string, tell: (width: number, height: number) => void) {
    this.#host = host;
    this.#selector = selector;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #observe(): void {
    const element = this.#host.shadowRoot?.querySelector(this.#selector);
    if (this.#observer || !element || !this.#host.isConnected) return;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#tell(entry.contentRect.width, entry.contentRect.height);
    });
    this.#observer.observe(element);
  }
}
