import type {ReactiveController, ReactiveControllerHost} from 'lit';

const HOLD = 500;
const STILL = 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The secondary click, or a finger that is held still: both ask for a menu, at a point. */
export class HoldController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: (point: Point) => boolean;
  #timer = 0;
  #from: Point = {x: 0, y: 0};

  /** `ask` says whether a menu opens; if not, the browser's own may. */
  constructor(host: ReactiveControllerHost & HTMLElement, ask: (point: Point) => boolean) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    this.#change('addEventListener');
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#change('removeEventListener');
  }

  #change(change: 'addEventListener' | 'removeEventListener'): void {
    this.#host[change]('contextmenu', this.#onMenu);
    this.#host[change]('pointerdown', this.#onDown);
    this.#host[change]('pointermove', this.#onMove);
    for (const end of ['pointerup', 'pointercancel']) this.#host[change](end, this.#onEnd);
  }

  readonly #onMenu = (event: Event): void => {
    const {clientX: x, clientY: y, button} = event as MouseEvent;
    clearTimeout(this.#timer);
    // By the keyboard's menu key there is no point: what has the focus is the place.
    if (button === 2 && this.#ask({x, y})) event.preventDefault();
  };

  readonly #onDown = (event: Event): void => {
    const {clientX: x, clientY: y, pointerType} = event as PointerEvent;
    clearTimeout(this.#timer);
    if (pointerType !== 'touch') return;
    this.#from = {x, y};
    this.#timer = window.setTimeout(() => {
      this.#ask({x, y});
    }, HOLD);
  };

  readonly #onMove = (event: Event): void => {
    const {clientX, clientY} = event as PointerEvent;
    if (Math.hypot(clientX - this.#from.x, clientY - this.#from.y) > STILL) clearTimeout(this.#timer);
  };

  readonly #onEnd = (): void => {
    clearTimeout(this.#timer);
  };
}
