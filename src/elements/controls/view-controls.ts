// The controls of how a meeting is shown: layout, panels, full screen, small window.
import type {RoomView} from '../../binding/room-view.js';
import {keysOf, type Shortcuts} from '../../binding/shortcuts.js';
import type {CaptionsView} from '../../session/captions/captions.js';
import type {Panel} from '../../session/panels.js';
import type {RoomSession} from '../../session/room-session.js';
import type {StageLayout} from '../../session/stage.js';
import type {IconName} from '../icons/icons.js';
import type {MenuItem} from '../menu-item.js';
import type {Words} from '../words/words.js';
import type {Control} from './control.js';

const LAYOUTS = ['auto', 'grid', 'speaker', 'sidebar'] as const;
const LAYOUT_ICONS: Readonly<Record<(typeof LAYOUTS)[number], IconName>> = {
  auto: 'layout',
  grid: 'layout-grid',
  speaker: 'layout-speaker',
  sidebar: 'layout-sidebar',
};

export function layoutControl(
  session: RoomSession,
  words: Words,
  current: StageLayout,
  open: {readonly expanded: boolean; readonly onClick: () => void},
): Control {
  return {
    name: 'layout',
    label: words.layout,
    hint: words.layout,
    icon: 'layout',
    ...open,
    choices: [
      {
        label: words.layout,
        items: LAYOUTS.map((layout) => ({
          name: layout,
          label: words.layouts[layout],
          icon: LAYOUT_ICONS[layout],
          checked: layout === current,
          run: () => {
            session.stage.setLayout(layout);
          },
        })),
      },
      {items: [selfViewLine(session, words)]},
    ],
  };
}

/** The way back for who has hidden the own picture. */
function selfViewLine({stage}: RoomSession, words: Words): MenuItem {
  const isHidden = stage.selfView.get() === 'hidden';
  return {
    name: 'self-view',
    label: isHidden ? words.showSelfView : words.hideSelfView,
    icon: isHidden ? 'shown' : 'private',
    run: () => {
      stage.setSelfView(isHidden ? 'tile' : 'hidden');
    },
  };
}

export function panelControl(
  {panels}: RoomView,
  {name, label}: Panel,
  words: Words,
  {shortcuts, unread}: {readonly shortcuts: Shortcuts; readonly unread: number},
): Control {
  const known = name === 'people' || name === 'chat' ? name : undefined;
  const title = label ?? (known ? words.panelNames[known] : name);
  const pressed = panels.open.get() === name;
  return {
    name,
    label: unread ? words.withUnread(title, unread) : title,
    count: unread,
    hint: pressed ? words.hidePanel(title) : words.showPanel(title),
    pressed,
    icon: known ?? 'panel',
    keys: keysOf(name, shortcuts),
    onClick: () => {
      panels.toggle(name);
    },
  };
}

export function fullscreenControl(
  on: boolean,
  words: Words,
  shortcuts: Shortcuts,
  set: (on: boolean) => void,
): Control {
  return {
    name: 'fullscreen',
    label: words.fullscreen,
    hint: on ? words.exitFullscreen : words.enterFullscreen,
    pressed: on,
    icon: on ? 'fullscreen-exit' : 'fullscreen',
    keys: keysOf('fullscreen', shortcuts),
    onClick: () => {
      set(!on);
    },
  };
}

export function smallWindowControl(on: boolean, words: Words, shortcuts: Shortcuts, onClick: () => void): Control {
  return {
    name: 'pip',
    label: words.smallWindow,
    hint: on ? words.closeSmallWindow : words.openSmallWindow,
    pressed: on,
    icon: 'pip',
    keys: keysOf('pip', shortcuts),
    onClick,
  };
}

export function captionsControl(captions: CaptionsView, words: Words): Control {
  const pressed = captions.shown.get();
  return {
    name: 'captions',
    label: words.captions,
    hint: pressed ? words.hideCaptions : words.showCaptions,
    pressed,
    icon: 'captions',
    onClick: () => {
      captions.show(!pressed);
    },
  };
}
