// Stories as Storybook would draw them, for tests that look at all of them.
import {executeServerCommand} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {nothing, render} from 'lit';
import {VicoloRoom} from '../../src/index.js';
import {stopFilms} from '../fakes/pictures.js';

interface Context {
  readonly canvasElement: HTMLElement;
  readonly args: unknown;
  readonly globals: {readonly colorScheme: string; readonly language: string};
}
type Draw = (args: unknown, context: Context) => unknown;

export interface Story {
  readonly render?: Draw;
  readonly args?: object;
  readonly decorators?: readonly ((story: () => unknown, context: Context) => unknown)[];
}
export type StoryFile = Readonly<Record<string, Story>> & {readonly default: Story & {readonly title: string}};

export const files = await executeServerCommand<string[], undefined>('vicolo-stories');
export const modules = await Promise.all(
  files.map((file) => import(new URL(`../../stories/${file}`, import.meta.url).href) as Promise<StoryFile>),
);

/** Draws into the canvas and waits until nothing more follows. */
export async function drawStory(
  meta: StoryFile['default'],
  story: Story,
  canvas: HTMLElement,
  language = 'en',
): Promise<void> {
  render(drawn(meta, story, canvas, language), canvas);
  await settled(canvas);
}

export function eraseStory(canvas: HTMLElement): void {
  render(nothing, canvas);
  canvas.remove();
  stopFilms();
}

function drawn(meta: StoryFile['default'], story: Story, canvasElement: HTMLElement, language: string): unknown {
  const args = {...meta.args, ...story.args};
  const context = {canvasElement, args, globals: {colorScheme: 'light', language}};
  const draw = story.render ?? meta.render;
  if (!draw) throw new Error('A story of this kit says how it is drawn: give it a render function.');
  const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  return decorators.reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner, context),
    () => draw(args, context),
  )();
}

/** What is drawn leads to more being drawn: words are loaded, a room is joined, a size is measured. */
async function settled(within: HTMLElement): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 3;) {
    const elements = elementsIn(within);
    await Promise.all(elements.map((element) => (element as Partial<LitElement>).updateComplete));
    await new Promise(requestAnimationFrame);
    const now = String(elementsIn(within).length);
    quiet = now === before && !elements.some(isOnItsWay) ? quiet + 1 : 0;
    before = now;
  }
}

/** A room that is being entered, or whose meeting is being loaded. */
function isOnItsWay(element: Element): boolean {
  if (!(element instanceof VicoloRoom)) return false;
  const {is} = element.session.phase.get();
  const isIn = is === 'joined' || is === 'reconnecting';
  return is === 'joining' || (isIn && !element.renderRoot.querySelector('[part=stage]'));
}

export function elementsIn(root: Element | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}
