import {ContextProvider} from '@lit/context';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {ConnectionState} from '../binding/connection.js';
import {sessionContext} from '../binding/contexts.js';
import {define} from '../binding/define.js';
import {RoomAudio} from '../binding/room-audio.js';
import {StoreController} from '../binding/store-controller.js';
import {VicoloError} from '../cloud/errors.js';
import {samePlace, type Place} from '../session/issue-grant.js';
import type {Sdk} from '../session/load-sdk.js';
import type {SelfView, StageLayout} from '../session/stage.js';
import {errorWords} from './error-words.js';
import {reportFacts} from './room-facts.js';
import type {meetingTemplate} from './room-meeting.js';
import {readPlace, type Understood} from './room-place.js';
import {ViewElement} from './view-element.js';

/**
 * A meeting: the lobby, everybody's tiles and sound, the controls, and leaving.
 *
 * @summary A video room, from entering to leaving.
 * @slot header - In place of title and count of people.
 * @slot logo - Before the title.
 * @slot title - In place of the title alone.
 * @slot stage - In place of the tiles; the kit's elements inside find the call by themselves.
 * @slot controls - In place of the buttons.
 * @slot panel - Beside the stage, for example a chat. With `data-vicolo-panel="name"` it opens and closes by a button among the controls.
 * @slot overlay - Over the whole room.
 * @slot lobby - In place of the lobby, while not in the room.
 * @slot feedback - In the lobby after the meeting, for example a question of how it was.
 * @event {VicoloRoomJoiningEvent} vicolo-room-joining - Joining has begun.
 * @event {VicoloRoomWaitingEvent} vicolo-room-waiting - Waiting until somebody lets the person in.
 * @event {VicoloRoomJoinedEvent} vicolo-room-joined - In the room; `participants` are those who are there.
 * @event {VicoloRoomReconnectingEvent} vicolo-room-reconnecting - The line broke and is being mended.
 * @event {VicoloRoomReconnectedEvent} vicolo-room-reconnected - The line is whole again.
 * @event {VicoloRoomLeftEvent} vicolo-room-left - Out of the room; `reason` says why.
 * @event {VicoloRoomErrorEvent} vicolo-room-error - Joining or a device failed; `code` says how, `message` says it to the person.
 * @event {VicoloParticipantJoinedEvent} vicolo-participant-joined - Somebody came.
 * @event {VicoloParticipantLeftEvent} vicolo-participant-left - Somebody left.
 * @event {VicoloLayoutChangeEvent} vicolo-layout-change - The person chose a layout, a self view, or pinned a tile.
 * @event {VicoloMessageEvent} vicolo-message - Another page in the room has called `send()`; `topic`, `data` and `from` say what.
 * @csspart base - The whole room.
 * @csspart header - Title and count of people.
 * @csspart title - The room's title.
 * @csspart stage - Where the tiles are.
 * @csspart panel - What is open beside the stage.
 * @csspart controls - Where the buttons are.
 * @csspart lobby - The way in.
 * @csspart notice - A message over the stage.
 * @csspart notices - Where such messages are.
 * @csspart sound-notice - The message that the browser has blocked sound.
 * @csspart sound-button - The button that turns sound on where the browser has blocked it.
 */
export class VicoloRoom extends ViewElement {
  /** The room's number. */
  @property({attribute: 'room-id'}) roomId?: string | number;

  /** The room's UUID, in place of `room-id`. */
  @property({attribute: 'room-uuid'}) roomUuid?: string;

  /** Enters as soon as everything needed is known, without the lobby's button. Not again after leaving. */
  @property({type: Boolean, attribute: 'auto-join'}) autoJoin = false;

  /** How tiles are laid out, until the person chooses: `auto`, `grid`, `speaker` or `sidebar`. */
  @property() layout?: StageLayout;

  /** Where one sees oneself, until the person chooses: `tile`, `floating` or `hidden`. */
  @property({attribute: 'self-view'}) selfView?: SelfView;

  /** Shows no preview and no choices before joining: only what happens, and a button. */
  @property({type: Boolean, attribute: 'without-lobby'}) withoutLobby = false;

  /** @internal What the page has said of where to go. */
  said: Understood = {};
  /** @internal What is shown inside; there when joining has begun. */
  meeting: typeof meetingTemplate | undefined;
  #tried: {readonly place: Place; readonly connection: ConnectionState} | undefined;

  constructor() {
    super();
    // From construction on, so that children parsed with the page find it.
    new ContextProvider(this, {context: sessionContext, initialValue: this.session});
    new StoreController(this, () => this.connection.state);
    new StoreController(this, () => this.session.phase);
    new RoomAudio(this.session);
    reportFacts(this.session, this);
  }

  /** @internal An error's words, for events. */
  say(error: VicoloError): string {
    return errorWords(this.words, error);
  }

  /** @internal */
  protected override loadLooks(): Promise<unknown> {
    return import('./looks/room-looks.js');
  }

  /**
   * The meeting's parts come with the media code, when joining begins: a lobby needs none.
   *
   * @internal
   */
  protected override async loadParts(): Promise<Sdk> {
    const loading = [
      import('./room-meeting.js'),
      import('./looks/stage-looks.js'),
      import('./looks/controls-looks.js'),
    ] as const;
    const parts = Promise.all(loading).catch(() => {
      throw new VicoloError(
        'part-unavailable',
        'The room could not be downloaded. Check the network and reload the page.',
      );
    });
    const [sdk, [meeting]] = await Promise.all([super.loadParts(), parts]);
    if (!this.meeting) meeting.loadPeopleParts(this.session, this);
    this.meeting = meeting.meetingTemplate;
    return sdk;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected) return; // only moved
      this.#tried = undefined;
      void this.session.leave('element-removed');
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const hasEndpoint = this.connection.isNamed;
    const {roomId, roomUuid} = this;
    this.said = readPlace({connection: this.connection.state.get(), hasEndpoint, roomId, roomUuid});
  }

  /** Tells the session what the page has said: after an update, when frameworks have set everything. */
  protected override updated(changed: PropertyValues): void {
    if (!this.isConnected) return;
    const {place, problem} = this.said;
    this.tellWishes();
    this.session.setPlace(place, problem);
    if (this.autoJoin && place) this.#joinOnce(place, this.connection.state.get());
    super.updated(changed);
  }

  /** Once for each room; again when the page signs somebody in after that was what failed. */
  #joinOnce(place: Place, connection: ConnectionState): void {
    const phase = this.session.phase.get();
    const signedInAnew = connection !== this.#tried?.connection && phase.is === 'failed' && isAboutSignIn(phase.error);
    if (samePlace(this.#tried?.place, place) && !signedInAnew) return;
    this.#tried = {place, connection};
    void this.session.join();
  }
}

function isAboutSignIn({code}: VicoloError): boolean {
  return code.startsWith('token') || code === 'renewal-failed';
}

define('vicolo-room', VicoloRoom);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-room': VicoloRoom;
  }
}
