import type {ControlWords} from './vocabulary.js';

export const controlsEn: ControlWords = {
  moreControls: 'More',
  layout: 'Layout',
  fullscreen: 'Full screen',
  enterFullscreen: 'Show in full screen',
  exitFullscreen: 'Leave full screen',
  pinned: 'pinned',
  connectingPicture: 'Connecting…',
  videoPaused: 'Video paused: weak connection',
  lineBroken: 'Reconnecting…',
  hideSelfView: 'Hide my own picture',
  showSelfView: 'Show my own picture',
  copyName: 'Copy name',
  tileOptions: (name) => `Options for ${name}`,
  volume: 'Volume',
  layouts: {auto: 'Automatic', grid: 'Grid', speaker: 'Speaker', sidebar: 'Sidebar'},
  panelNames: {people: 'People', chat: 'Chat'},
  withUnread: (name, count) => `${name}, ${String(count)} unread`,
  showPanel: (name) => `Show ${name}`,
  hidePanel: (name) => `Hide ${name}`,
};
