// What a stage shows large, what beside, and where oneself is. Pure: choices and people in, keys out.
import type {SelfView, StageLayout} from '../../session/stage.js';
import type {TileSource} from '../../session/tiles.js';
import type {Side} from './strip.js';

/** A tile as the layout sees it. */
interface Standing {
  readonly key: string;
  readonly source: TileSource;
  readonly participant: {readonly identity: string; readonly isLocal: boolean};
}

export const isScreen = ({source}: Standing): boolean => source === 'screen_share';
const isOwn = ({participant}: Standing): boolean => participant.isLocal;

export interface Situation {
  readonly tiles: readonly Standing[];
  readonly layout: StageLayout;
  readonly selfView: SelfView;
  readonly pins: readonly string[];
  /** Key of the screen to show of several. */
  readonly screen: string | undefined;
  /** Identity of whom a speaker view shows. */
  readonly speaker: string | undefined;
  /** Where the small ones stand; each layout has its own place for them. */
  readonly side: Side | undefined;
}

export interface Shown {
  readonly main: readonly string[];
  readonly others: readonly string[];
  readonly floating: string | undefined;
  readonly side: Side;
}

export function shownOf(situation: Situation): Shown {
  const {tiles, layout, side} = situation;
  const own = tiles.find((tile) => isOwn(tile) && !isScreen(tile));
  const selfView = ownPlace(situation);
  const present = selfView === 'tile' ? tiles : tiles.filter((tile) => tile !== own);
  const main = layout === 'grid' ? [] : mainOf(situation, present);
  const rest = present.map(({key}) => key).filter((key) => !main.includes(key));
  return {
    main,
    others: layout === 'pip' ? [] : layout === 'grid' ? pinnedFirst(rest, situation.pins) : rest,
    floating: selfView === 'floating' ? own?.key : undefined,
    side: side ?? (layout === 'speaker' ? 'bottom' : 'right'),
  };
}

/** Nobody floats over nothing, and in the small window one is never as large as the others. */
function ownPlace({tiles, selfView, layout}: Situation): SelfView {
  if (selfView === 'hidden') return 'hidden';
  if (tiles.every(isOwn)) return 'tile';
  return layout === 'pip' ? 'floating' : selfView;
}

function mainOf({pins, screen, speaker, layout}: Situation, present: readonly Standing[]): string[] {
  const keys = new Set(present.map(({key}) => key));
  const pinned = pins.filter((key) => keys.has(key));
  if (pinned.length) return pinned;
  if (screen !== undefined && keys.has(screen)) return [screen];
  if (layout === 'auto') return [];
  const people = present.filter((tile) => !isScreen(tile));
  const one =
    people.find(({participant}) => participant.identity === speaker) ??
    people.find((tile) => !isOwn(tile)) ??
    people.at(0);
  return one ? [one.key] : [];
}

function pinnedFirst(keys: readonly string[], pins: readonly string[]): string[] {
  return [...pins.filter((key) => keys.includes(key)), ...keys.filter((key) => !pins.includes(key))];
}
