// Types alone: the tags in Svelte's templates, which set properties and hear events by themselves.
import type {HTMLAttributes} from 'svelte/elements';
import type {ElementOf, HandlersOf, PropertiesOf, VicoloTag} from './types.js';

/** Each tag with what it takes in a template. */
export type VicoloSvelteElements = {
  [Tag in VicoloTag]: HTMLAttributes<ElementOf<Tag>> & PropertiesOf<Tag> & HandlersOf<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends VicoloSvelteElements {}
}
