// Knows React and one tag at a time, and nothing of what the tag does. React before 19 gives custom elements attributes
// alone, and none of their events.
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type ReactElement,
  type RefAttributes,
} from 'react';
import type {VicoloTags} from '../tags.js';
import type {CapitalHandlersOf, ElementOf, PropertiesOf, VicoloTag} from '../types.js';
import {attributesOf, handlersBy, PropertyWriter, type Props} from './props.js';

/** What a component takes: the tag's properties and handlers, and whatever any element takes. */
export type WrapperProps<Tag extends VicoloTag> = Omit<HTMLAttributes<ElementOf<Tag>>, keyof PropertiesOf<Tag>> &
  PropertiesOf<Tag> &
  CapitalHandlersOf<Tag>;

export type Wrapper<Tag extends VicoloTag> = ForwardRefExoticComponent<
  WrapperProps<Tag> & RefAttributes<ElementOf<Tag>>
>;

/** Before the browser paints; on a server, where none runs, the effect of which React 18 does not warn. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

export function wrap<Tag extends VicoloTag>(
  tag: Tag,
  properties: readonly VicoloTags[Tag]['properties'][],
  events: readonly (keyof VicoloTags[Tag]['events'] & string)[],
): Wrapper<Tag> {
  const own: ReadonlySet<string> = new Set(properties);
  const handlers = handlersBy(events);

  function Component(props: Props, forwarded: ForwardedRef<Element>): ReactElement {
    const element = useRef<Element>(null);
    const [writer] = useState(() => new PropertyWriter(own));
    const newest = useRef(props);

    useBeforePaint(() => {
      newest.current = props;
      if (element.current) writer.write(element.current, props);
    });
    useBeforePaint(() => {
      const {current} = element;
      const listener = (event: Event) => {
        const handler = newest.current[handlers.get(event.type) ?? ''];
        if (typeof handler === 'function') handler.call(undefined, event);
      };
      for (const name of events) current?.addEventListener(name, listener);
      return () => {
        for (const name of events) current?.removeEventListener(name, listener);
      };
    }, []);
    useImperativeHandle<Element | null, Element | null>(forwarded, () => element.current, []);

    const isOwn = (name: string) => own.has(name) || [...handlers.values()].includes(name);
    return createElement(tag, {...attributesOf(props, isOwn), ref: element});
  }
  Component.displayName = tag;
  return forwardRef(Component);
}
