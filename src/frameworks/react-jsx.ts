// Types alone: the tags in JSX, for React 19 and newer, which sets properties and hears events by itself.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {AttributesOf, ElementOf, HandlersOf, PropertiesOf, VicoloTag} from './types.js';

/** Each tag with what it takes in JSX. */
export type VicoloIntrinsicElements = {
  [Tag in VicoloTag]: DetailedHTMLProps<HTMLAttributes<ElementOf<Tag>>, ElementOf<Tag>> &
    PropertiesOf<Tag> &
    AttributesOf<Tag> &
    HandlersOf<Tag>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own types have it
  namespace JSX {
    interface IntrinsicElements extends VicoloIntrinsicElements {}
  }
}
