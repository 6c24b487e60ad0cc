// What can be done with a tile. Downloaded when the first menu of a tile is opened.
import {canCopy, copyText} from '../binding/copy-text.js';
import type {RoomParticipant} from '../session/participant.js';
import type {RoomSession} from '../session/room-session.js';
import {keyOf, type TileSource} from '../session/tiles.js';
import './icons/people.js';
import type {MenuGroup, MenuItem} from './menu-item.js';
import {VicoloMenu} from './vicolo-menu.js';
import './words/people.js';
import {languageOf, wordsOf, type Words} from './words/words.js';

interface Shown {
  readonly session: RoomSession;
  readonly participant: RoomParticipant;
  readonly source: TileSource;
}

const VOLUMES = [1, 0.75, 0.5, 0.25, 0];

/** Opens a menu within a tile, at its button or at a point. It is gone when it is closed. */
export async function openTileMenu(
  within: ShadowRoot,
  shown: Shown,
  button: HTMLElement,
  point: {readonly x: number; readonly y: number} | undefined,
  onClose: () => void,
): Promise<void> {
  const words = wordsOf(languageOf(within.host));
  const menu = new VicoloMenu();
  menu.label = words.optionsFor(shown.participant.state.get().name);
  menu.groups = tileActions(shown, words);
  menu.onClose = () => {
    menu.remove();
    onClose();
  };
  within.append(menu);
  await menu.show(button, point);
}

export function tileActions({session, participant, source}: Shown, words: Words): readonly MenuGroup[] {
  const {identity, name, isLocal} = participant.state.get();
  const key = keyOf(identity, source);
  const isPinned = session.stage.pins.get().includes(key);
  const items: MenuItem[] = [
    {
      name: 'pin',
      label: isPinned ? words.unpinPerson : words.pinPerson,
      icon: isPinned ? 'unpin' : 'pin',
      run: () => {
        session.stage.pin(key, !isPinned);
      },
    },
  ];
  if (isLocal && source === 'camera') {
    items.push({
      name: 'hide-self',
      label: words.hideSelfView,
      icon: 'private',
      run: () => {
        session.stage.setSelfView('hidden');
      },
    });
  }
  if (canCopy()) {
    items.push({
      name: 'copy-name',
      label: words.copyName,
      icon: 'copy',
      run: () => void copyText(name), // refused: nothing was copied, nothing is said
    });
  }
  return isLocal ? [{items}] : [{items}, volumes(session, identity, words)];
}

function volumes(session: RoomSession, identity: string, words: Words): MenuGroup {
  const current = session.sound.volumeOf(identity);
  const nearest = VOLUMES.reduce((a, b) => (Math.abs(b - current) < Math.abs(a - current) ? b : a));
  return {
    label: words.volume,
    items: VOLUMES.map((volume) => ({
      name: `volume-${String(volume * 100)}`,
      label: `${String(volume * 100)} %`,
      icon: volume === 0 ? 'sound-off' : undefined,
      checked: volume === nearest,
      run: () => {
        session.sound.setVolume(identity, volume);
      },
    })),
  };
}
