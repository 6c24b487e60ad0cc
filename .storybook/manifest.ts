// The manifest as Storybook can show it: it keeps one table by name, where a slot and a part of one name collide.
import manifest from '../custom-elements.json' with {type: 'json'};

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly events?: readonly Named[];
}

const declarations = (module: {declarations: unknown}) => module.declarations as readonly Declaration[];

export const readableManifest = {
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: declarations(module).map((one) => ({
      ...one,
      slots: one.slots?.map((slot) => ({...slot, name: slot.name ? `slot="${slot.name}"` : 'default slot'})),
      cssParts: one.cssParts?.map((part) => ({...part, name: `::part(${part.name})`})),
    })),
  })),
};

export const eventNames = [
  ...new Set(manifest.modules.flatMap(declarations).flatMap(({events = []}) => events.map(({name}) => name))),
];
