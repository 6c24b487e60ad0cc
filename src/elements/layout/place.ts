import type {Arrangement} from './arrange.js';

/**
 * Puts the cells of a stage where they belong. Numbers go in by CSS variables: a strict page allows no `style` in
 * markup. After `hold()`, which a new size or page asks for, tiles are there at once, without a dance.
 */
export class Placer {
  readonly #root: ParentNode;
  #held = false;

  constructor(root: ParentNode) {
    this.#root = root;
  }

  hold(): void {
    this.#held = true;
  }

  place(arrangement: Arrangement | undefined): void {
    const stage = this.#root.querySelector<HTMLElement>('.stage');
    const places = new Map(arrangement?.placements.map((one) => [one.key, one]));
    if (this.#held) stage?.classList.add('still');
    for (const cell of this.#root.querySelectorAll<HTMLElement>('.cell')) {
      const place = places.get(cell.dataset['key'] ?? '');
      if (!place) continue;
      for (const name of ['x', 'y', 'width', 'height'] as const) {
        cell.style.setProperty(`--_${name}`, `${place[name].toFixed(2)}px`);
      }
    }
    stage?.style.setProperty('--_plane', `${(arrangement?.height ?? 0).toFixed(0)}px`);
    if (!this.#held) return;
    stage?.getBoundingClientRect(); // the browser takes note of the new places before transitions are back
    stage?.classList.remove('still');
    this.#held = false;
  }
}
