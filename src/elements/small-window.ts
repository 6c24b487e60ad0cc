// A small window above all others: tiles and the most needed buttons, or the speaker's video where a
// browser can't do more. Downloaded when it is asked for.
import {smallWindows} from '../binding/capabilities.js';
import type {RoomView} from '../binding/room-view.js';
import {isInRoom} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';
import './looks/controls-looks.js';
import './looks/stage-looks.js';
import {openSpeakerVideo} from './speaker-video.js';
import {baseStyles} from './styles/base.js';
import {smallWindowStyles} from './styles/small-window.js';
import {languageOf, wordsOf} from './words/words.js';

const SIZE = {width: 360, height: 480};
/** Every token that a page may set. */
const TOKENS = new Set(baseStyles.flatMap(({cssText}) => cssText.match(/--vicolo-[\w-]+/g) ?? []));

/** Opens it; `page` is what the window takes language and looks from. While it is open, the view holds what closes it. */
export async function openSmallWindow(session: RoomSession, view: RoomView, page: HTMLElement): Promise<void> {
  const stops: (() => void)[] = [];
  const end = (): void => {
    for (const stop of stops.splice(0)) stop();
    view.smallWindow.set(undefined);
  };
  const windows = smallWindows();
  const close = windows
    ? await openStage(windows.requestWindow(SIZE), session, page, end)
    : await openSpeakerVideo(session, end);
  const leave = (): void => {
    if (!isInRoom(session.phase.get())) end();
  };
  stops.push(close, session.phase.subscribe(leave));
  view.smallWindow.set(end);
  leave(); // it may have been left meanwhile
}

async function openStage(
  opening: Promise<Window & typeof globalThis>,
  session: RoomSession,
  page: HTMLElement,
  onEnd: () => void,
): Promise<() => void> {
  const opened = await opening;
  const {document: inside} = opened;
  dress(opened, page);
  // Made by the page's document: only that one knows the elements.
  const stage = document.createElement('vicolo-stage');
  stage.layout = 'pip';
  const controls = document.createElement('vicolo-controls');
  controls.controls = 'microphone camera leave';
  for (const element of [stage, controls]) {
    element.session = session;
    inside.body.append(element);
  }
  opened.addEventListener('pagehide', onEnd, {once: true});
  return () => {
    // Taken out by hand: a closed window tells its elements nothing, and they would hold their videos.
    inside.body.replaceChildren();
    opened.close();
  };
}

/** The page's language, direction, colours and tokens. */
function dress(opened: Window & typeof globalThis, page: HTMLElement): void {
  const {document: inside} = opened;
  const root = inside.documentElement;
  const language = languageOf(page);
  const looks = getComputedStyle(page);
  inside.title = wordsOf(language).videoRoom;
  root.lang = language;
  root.dir = looks.direction;
  root.style.colorScheme = looks.colorScheme;
  for (const name of TOKENS) root.style.setProperty(name, looks.getPropertyValue(name)); // empty: not set
  const sheet = new opened.CSSStyleSheet();
  sheet.replaceSync(smallWindowStyles.cssText);
  inside.adoptedStyleSheets = [sheet];
}
