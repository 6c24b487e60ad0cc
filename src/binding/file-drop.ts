import type {LitElement, ReactiveController} from 'lit';

/** Takes files that are dragged onto the host. Draws the host again when they come over it and leave. */
export class FileDrop implements ReactiveController {
  readonly #host: LitElement;
  readonly #take: (files: readonly File[]) => void;
  readonly #isOpen: () => boolean;
  #isOver = false;

  constructor(host: LitElement, isOpen: () => boolean, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#isOpen = isOpen;
    this.#take = take;
    host.addController(this);
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  hostConnected(): void {
    for (const type of ['dragover', 'dragleave', 'drop'] as const) this.#host.addEventListener(type, this.#dragged);
  }

  hostDisconnected(): void {
    for (const type of ['dragover', 'dragleave', 'drop'] as const) this.#host.removeEventListener(type, this.#dragged);
    this.#isOver = false;
  }

  readonly #dragged = (event: DragEvent): void => {
    const {type, dataTransfer} = event;
    if (!this.#isOpen() || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault(); // or the browser would open the file in place of the page
    const isOver = type === 'dragover';
    if (isOver !== this.#isOver) this.#host.requestUpdate();
    this.#isOver = isOver;
    if (type === 'drop') this.#take([...dataTransfer.files]);
  };
}
