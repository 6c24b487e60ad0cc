import {html, type SVGTemplateResult, type TemplateResult} from 'lit';
import {refreshAll} from '../refresh.js';
import type {ChatIcon} from './lucide-chat.js';
import type {DoorIcon} from './lucide-door.js';
import {LUCIDE_CORE, type CoreIcon} from './lucide-core.js';
import type {ListIcon} from './lucide-list.js';
import type {MediaIcon} from './lucide-media.js';
import type {MeetingIcon} from './lucide-meeting.js';
import type {PeopleIcon} from './lucide-people.js';
import type {PreviewIcon} from './lucide-preview.js';
import type {RoomIcon} from './lucide-rooms.js';

export type IconName =
  ChatIcon | CoreIcon | DoorIcon | ListIcon | MediaIcon | MeetingIcon | PeopleIcon | PreviewIcon | RoomIcon;
type Icons = Partial<Readonly<Record<IconName, SVGTemplateResult>>>;

/** Grows by `addIcons`: what is loaded later brings its own. */
let icons: Icons = LUCIDE_CORE;

/** Icons that come with the elements that show them. What the page has replaced before stays replaced. */
export function addIcons(more: Icons): void {
  icons = {...more, ...icons};
}

/** Replaces some of the kit's icons on the whole page. Each is the inside of an `<svg viewBox="0 0 24 24">`. */
export function setIcons(replacements: Icons): void {
  icons = {...icons, ...replacements};
  refreshAll();
}

/** An icon beside words or in a named button, so always hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${icons[name]}</svg>`;
}
