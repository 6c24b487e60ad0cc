// Types that all frameworks share, made of the one map of tags.
import type {VicoloTags} from './tags.js';

/** A published tag. */
export type VicoloTag = keyof VicoloTags;

export type ElementOf<Tag extends VicoloTag> = VicoloTags[Tag]['element'];

/** What can be set on a tag, by the names of its properties. */
export type PropertiesOf<Tag extends VicoloTag> = {
  [Name in VicoloTags[Tag]['properties'] & keyof ElementOf<Tag>]?: ElementOf<Tag>[Name] | undefined;
};

/** The same by attributes, where these have names of their own: `room-id`. */
export type AttributesOf<Tag extends VicoloTag> = {
  [Name in keyof VicoloTags[Tag]['attributes']]?: ValueOf<Tag, VicoloTags[Tag]['attributes'][Name]> | undefined;
};
type ValueOf<Tag extends VicoloTag, Name> = Name extends keyof ElementOf<Tag> ? ElementOf<Tag>[Name] : never;

/** An event as a handler on the tag itself gets it. */
export type EventOf<
  Tag extends VicoloTag,
  Name extends keyof VicoloTags[Tag]['events'],
> = VicoloTags[Tag]['events'][Name] & {
  readonly currentTarget: ElementOf<Tag>;
};

/** Handlers named after the event: `onvicolo-room-left`. */
export type HandlersOf<Tag extends VicoloTag> = {
  [Name in keyof VicoloTags[Tag]['events'] & string as `on${Name}`]?: ((event: EventOf<Tag, Name>) => void) | undefined;
};

/** Handlers in capitals: `onVicoloRoomLeft`. */
export type CapitalHandlersOf<Tag extends VicoloTag> = {
  [Name in keyof VicoloTags[Tag]['events'] & string as `on${Capitals<Name>}`]?:
    ((event: EventOf<Tag, Name>) => void) | undefined;
};
type Capitals<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Capitals<Rest>}`
  : Capitalize<Name>;
