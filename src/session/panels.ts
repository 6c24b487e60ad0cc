import {Store, type ReadonlyStore} from './store.js';

/** Something that can be opened beside the stage. */
export interface Panel {
  /** `people` and `chat` have the kit's own words and icons; others bring a label. */
  readonly name: string;
  readonly label?: string | undefined;
}

/** Which panels there are, and which one is open: at most one at a time. */
export interface PanelsView {
  readonly registered: ReadonlyStore<readonly Panel[]>;
  /** The name of the open panel. */
  readonly open: ReadonlyStore<string | undefined>;
  /** Makes a panel known; buttons for it appear. The answer takes it away again. */
  register(panel: Panel): () => void;
  /** Opens or closes; without `on`, the other of the two. A name that nobody has registered is left alone. */
  toggle(name: string, on?: boolean): void;
}

export class Panels implements PanelsView {
  readonly registered: Store<readonly Panel[]> = new Store<readonly Panel[]>([]);
  readonly open: Store<string | undefined> = new Store<string | undefined>(undefined);

  register(panel: Panel): () => void {
    const others = this.registered.get().filter(({name}) => name !== panel.name);
    this.registered.set([...others, panel]);
    return () => {
      this.#forget(panel);
    };
  }

  toggle(name: string, on: boolean = this.open.get() !== name): void {
    if (on && this.registered.get().some((panel) => panel.name === name)) this.open.set(name);
    else if (!on && this.open.get() === name) this.open.set(undefined);
  }

  /** Another panel may have taken the name meanwhile; that one stays. */
  #forget(panel: Panel): void {
    if (!this.registered.get().includes(panel)) return;
    this.registered.set(this.registered.get().filter((one) => one !== panel));
    this.toggle(panel.name, false);
  }
}
