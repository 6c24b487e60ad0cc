// What `<vicolo-room>` shows inside: header, tiles, panel and controls, each of which a page may replace. Downloaded with
// the media code.
import {html, nothing, type TemplateResult} from 'lit';
import type {PanelsView} from '../session/panels.js';
import type {RoomSession} from '../session/room-session.js';
import type {SelfView, StageLayout} from '../session/stage.js';
import {icon} from './icons/icons.js';
import {languageOf, wordsOf} from './words/words.js';

export {loadPeopleParts} from './people-parts.js';

interface Meeting extends Element {
  readonly session: RoomSession;
  readonly layout?: StageLayout;
  readonly selfView?: SelfView;
  readonly panels: PanelsView;
  readonly withoutNotices: boolean;
  readonly noticeSounds: boolean;
  readonly withoutPeople: boolean;
  readonly withoutChat: boolean;
}

export function meetingTemplate(room: Meeting): TemplateResult {
  const words = wordsOf(languageOf(room));
  const title = room.session.details.get()?.title ?? words.videoRoom;
  const count = room.session.participants.get().length;
  return html`
    <slot name="header">
      <div class="header" part="header">
        <h2 part="title">${title}</h2>
        <vicolo-recording-mark></vicolo-recording-mark>
        <vicolo-meeting-clock></vicolo-meeting-clock>
        <span class="count">${icon('people')} ${words.people(count)}</span>
      </div>
    </slot>
    <div class="stage" part="stage">
      <slot name="stage"
        ><vicolo-stage
          exportparts="tile, video, avatar, label, name"
          .layout=${room.layout}
          .selfView=${room.selfView}
        ></vicolo-stage
      ></slot>
      ${
        room.querySelector(':scope > [slot=header]') && !room.querySelector('vicolo-recording-mark')
          ? html`<vicolo-recording-mark class="over"></vicolo-recording-mark>`
          : nothing
      }
      <vicolo-notices ?without-notices=${room.withoutNotices} ?sounds=${room.noticeSounds}></vicolo-notices>
    </div>
    <div class=${room.panels.open.get() === undefined ? 'panel' : 'panel open'} part="panel">
      <slot name="panel"></slot>
      ${
        room.withoutPeople
          ? nothing
          : html`<vicolo-participants
              hidden
              data-vicolo-panel="people"
              aria-label=${words.panelNames.people}
            ></vicolo-participants>`
      }
      ${
        room.withoutChat
          ? nothing
          : html`<vicolo-chat hidden data-vicolo-panel="chat" aria-label=${words.panelNames.chat}></vicolo-chat>`
      }
    </div>
    <div class="controls" part="controls">
      <slot name="controls"
        ><vicolo-controls
          exportparts="button, microphone-button, camera-button, screen-button, leave-button"
        ></vicolo-controls
      ></slot>
    </div>
  `;
}
