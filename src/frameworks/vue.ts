// Types alone: the tags in Vue's templates. Write properties by their names (`:autoJoin`): by the attribute's,
// Vue sets the attribute, where even "false" is true.
import type {HTMLAttributes, PublicProps} from 'vue';
import type {CapitalHandlersOf, ElementOf, PropertiesOf, VicoloTag} from './types.js';

/** Each tag as a component, for `GlobalComponents`. */
export type VicoloGlobalComponents = {
  [Tag in VicoloTag]: new () => ElementOf<Tag> & {
    $props: HTMLAttributes & PublicProps & PropertiesOf<Tag> & CapitalHandlersOf<Tag>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VicoloGlobalComponents {}
  interface HTMLAttributes {
    /** Where an element goes inside a custom element; an attribute here, and none of Vue's slots. */
    slot?: string | undefined;
  }
}
