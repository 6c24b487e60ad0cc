/** Pixels that a finger has to go sideways. */
const FAR = 48;

/** Tells of sideways swipes by touch: -1 to the left, 1 to the right. Bind its two methods to an element. */
export class Swipe {
  readonly #tell: (direction: -1 | 1) => void;
  #from: {readonly x: number; readonly y: number} | undefined;

  constructor(tell: (direction: -1 | 1) => void) {
    this.#tell = tell;
  }

  readonly begin = ({pointerType, isPrimary, clientX: x, clientY: y}: PointerEvent): void => {
    this.#from = pointerType === 'touch' && isPrimary ? {x, y} : undefined;
  };

  readonly end = ({clientX, clientY}: PointerEvent): void => {
    if (!this.#from) return;
    const x = clientX - this.#from.x;
    const y = clientY - this.#from.y;
    this.#from = undefined;
    if (Math.abs(x) >= FAR && Math.abs(x) > 2 * Math.abs(y)) this.#tell(x < 0 ? -1 : 1);
  };
}
