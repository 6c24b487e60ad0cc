// What becomes of a component's props on an element. Knows neither React nor any tag.
export type Props = Readonly<Record<string, unknown>>;

/** The name of the handler for each event: `vicolo-room-left` → `onVicoloRoomLeft`. */
export function handlersBy(events: readonly string[]): ReadonlyMap<string, string> {
  const capitals = (name: string) => name.replaceAll(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase());
  return new Map(events.map((name) => [name, `on${capitals(name)}`]));
}

/** Booleans that HTML spells out. */
const SPELT = /^(?:aria-|data-|draggable$|spellCheck$|contentEditable$)/;

/** What is left for React, in a form that all its versions write rightly on a custom element. */
export function attributesOf(props: Props, isTaken: (name: string) => boolean): Record<string, unknown> {
  const left = Object.entries(props).filter(([name]) => !isTaken(name));
  return Object.fromEntries(
    left.map(([name, value]) => {
      if (name === 'className') return ['class', value];
      if (typeof value !== 'boolean' || SPELT.test(name)) return [name, value];
      return [name, value ? '' : undefined];
    }),
  );
}

/** Sets what has changed; a property that is no longer said becomes what it was at first. */
export class PropertyWriter {
  readonly #names: ReadonlySet<string>;
  readonly #atFirst = new Map<string, unknown>();
  #said: Props = {};

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  write(element: Element, props: Props): void {
    const target = element as unknown as Record<string, unknown>;
    for (const name of this.#names) {
      const value = props[name];
      if (Object.is(value, this.#said[name])) continue;
      if (!this.#atFirst.has(name)) this.#atFirst.set(name, target[name]);
      target[name] = value === undefined ? this.#atFirst.get(name) : value;
    }
    this.#said = props;
  }
}
