// Written by `npm run manifest` from custom-elements.json; not by hand.
import type {VicoloLayoutChangeEvent, VicoloMessageEvent, VicoloParticipantJoinedEvent, VicoloParticipantLeftEvent, VicoloRoomErrorEvent, VicoloRoomJoinedEvent, VicoloRoomJoiningEvent, VicoloRoomLeftEvent, VicoloRoomReconnectedEvent, VicoloRoomReconnectingEvent, VicoloRoomWaitingEvent} from '../elements/events.js';
import type {VicoloRoomCreateEvent, VicoloRoomDeleteEvent, VicoloRoomSelectEvent, VicoloRoomUpdateEvent, VicoloRoomsErrorEvent, VicoloRoomsLoadEvent} from '../elements/list-events.js';
import type {VicoloBackgroundNotice} from '../elements/vicolo-background-notice.js';
import type {VicoloChat} from '../elements/vicolo-chat.js';
import type {VicoloChatComposer} from '../elements/vicolo-chat-composer.js';
import type {VicoloConnection} from '../elements/vicolo-connection.js';
import type {VicoloControls} from '../elements/vicolo-controls.js';
import type {VicoloCopyAddress} from '../elements/vicolo-copy-address.js';
import type {VicoloDeviceMenu} from '../elements/vicolo-device-menu.js';
import type {VicoloHand} from '../elements/vicolo-hand.js';
import type {VicoloLobby} from '../elements/vicolo-lobby.js';
import type {VicoloMeetingClock} from '../elements/vicolo-meeting-clock.js';
import type {VicoloNotices} from '../elements/vicolo-notices.js';
import type {VicoloParticipantTile} from '../elements/vicolo-participant-tile.js';
import type {VicoloParticipants} from '../elements/vicolo-participants.js';
import type {VicoloPreview} from '../elements/vicolo-preview.js';
import type {VicoloReactions} from '../elements/vicolo-reactions.js';
import type {VicoloRecordingMark} from '../elements/vicolo-recording-mark.js';
import type {VicoloRoom} from '../elements/vicolo-room.js';
import type {VicoloRoomCard} from '../elements/vicolo-room-card.js';
import type {VicoloRoomDelete} from '../elements/vicolo-room-delete.js';
import type {VicoloRoomForm} from '../elements/vicolo-room-form.js';
import type {VicoloRoomList} from '../elements/vicolo-room-list.js';
import type {VicoloSoundTest} from '../elements/vicolo-sound-test.js';
import type {VicoloStage} from '../elements/vicolo-stage.js';
import type {VicoloTileMarks} from '../elements/vicolo-tile-marks.js';
import type {VicoloWaitingList} from '../elements/vicolo-waiting-list.js';

/** By tag: its class, the properties to set, the attributes that are named otherwise than their property, the events. */
export interface VicoloTags {
  'vicolo-background-notice': {
    element: VicoloBackgroundNotice;
    properties: 'session';
    attributes: {};
    events: {};
  };
  'vicolo-chat': {
    element: VicoloChat;
    properties: 'history' | 'maxFileSize' | 'session' | 'withoutFiles' | 'withoutPrivate';
    attributes: {'max-file-size': 'maxFileSize'; 'without-files': 'withoutFiles'; 'without-private': 'withoutPrivate'};
    events: {};
  };
  'vicolo-chat-composer': {
    element: VicoloChatComposer;
    properties: 'session' | 'withoutFiles' | 'withoutPrivate';
    attributes: {'without-files': 'withoutFiles'; 'without-private': 'withoutPrivate'};
    events: {};
  };
  'vicolo-connection': {
    element: VicoloConnection;
    properties: 'cloud' | 'endpoint' | 'renewToken' | 'token';
    attributes: {};
    events: {};
  };
  'vicolo-controls': {
    element: VicoloControls;
    properties: 'controls' | 'session';
    attributes: {};
    events: {};
  };
  'vicolo-copy-address': {
    element: VicoloCopyAddress;
    properties: 'compact' | 'shareUrl';
    attributes: {'share-url': 'shareUrl'};
    events: {};
  };
  'vicolo-device-menu': {
    element: VicoloDeviceMenu;
    properties: 'kind' | 'session' | 'withLabel';
    attributes: {'with-label': 'withLabel'};
    events: {};
  };
  'vicolo-hand': {
    element: VicoloHand;
    properties: 'session';
    attributes: {};
    events: {};
  };
  'vicolo-lobby': {
    element: VicoloLobby;
    properties: 'session' | 'statusOnly' | 'waiting';
    attributes: {'status-only': 'statusOnly'};
    events: {};
  };
  'vicolo-meeting-clock': {
    element: VicoloMeetingClock;
    properties: 'session';
    attributes: {};
    events: {};
  };
  'vicolo-notices': {
    element: VicoloNotices;
    properties: 'session' | 'sounds' | 'withoutNotices';
    attributes: {'without-notices': 'withoutNotices'};
    events: {};
  };
  'vicolo-participant-tile': {
    element: VicoloParticipantTile;
    properties: 'local' | 'participant' | 'session' | 'source';
    attributes: {};
    events: {};
  };
  'vicolo-participants': {
    element: VicoloParticipants;
    properties: 'session' | 'shareUrl';
    attributes: {'share-url': 'shareUrl'};
    events: {};
  };
  'vicolo-preview': {
    element: VicoloPreview;
    properties: 'session';
    attributes: {};
    events: {};
  };
  'vicolo-reactions': {
    element: VicoloReactions;
    properties: 'session';
    attributes: {};
    events: {};
  };
  'vicolo-recording-mark': {
    element: VicoloRecordingMark;
    properties: 'session';
    attributes: {};
    events: {};
  };
  'vicolo-room': {
    element: VicoloRoom;
    properties: 'allowName' | 'autoJoin' | 'backgrounds' | 'chatHistory' | 'cloud' | 'endpoint' | 'layout' | 'moderation' | 'noticeSounds' | 'pushToTalk' | 'renewToken' | 'roomId' | 'roomUuid' | 'selfView' | 'shortcuts' | 'startCameraOff' | 'startMuted' | 'token' | 'withoutChat' | 'withoutEchoCancellation' | 'withoutGainControl' | 'withoutHandLowering' | 'withoutLobby' | 'withoutMemory' | 'withoutNoiseSuppression' | 'withoutNotices' | 'withoutPeople' | 'withoutRejoin' | 'withoutShortcuts';
    attributes: {'room-id': 'roomId'; 'room-uuid': 'roomUuid'; 'auto-join': 'autoJoin'; 'self-view': 'selfView'; 'without-lobby': 'withoutLobby'; 'without-shortcuts': 'withoutShortcuts'; 'without-people': 'withoutPeople'; 'without-chat': 'withoutChat'; 'start-muted': 'startMuted'; 'start-camera-off': 'startCameraOff'; 'without-memory': 'withoutMemory'; 'without-rejoin': 'withoutRejoin'; 'without-hand-lowering': 'withoutHandLowering'; 'without-notices': 'withoutNotices'; 'notice-sounds': 'noticeSounds'; 'allow-name': 'allowName'; 'push-to-talk': 'pushToTalk'; 'without-noise-suppression': 'withoutNoiseSuppression'; 'without-echo-cancellation': 'withoutEchoCancellation'; 'without-gain-control': 'withoutGainControl'};
    events: {'vicolo-room-joining': VicoloRoomJoiningEvent; 'vicolo-room-waiting': VicoloRoomWaitingEvent; 'vicolo-room-joined': VicoloRoomJoinedEvent; 'vicolo-room-reconnecting': VicoloRoomReconnectingEvent; 'vicolo-room-reconnected': VicoloRoomReconnectedEvent; 'vicolo-room-left': VicoloRoomLeftEvent; 'vicolo-room-error': VicoloRoomErrorEvent; 'vicolo-participant-joined': VicoloParticipantJoinedEvent; 'vicolo-participant-left': VicoloParticipantLeftEvent; 'vicolo-layout-change': VicoloLayoutChangeEvent; 'vicolo-message': VicoloMessageEvent};
  };
  'vicolo-room-card': {
    element: VicoloRoomCard;
    properties: 'cloud' | 'endpoint' | 'refreshEvery' | 'renewToken' | 'roomId' | 'roomUuid' | 'token';
    attributes: {'room-id': 'roomId'; 'room-uuid': 'roomUuid'; 'refresh-every': 'refreshEvery'};
    events: {'vicolo-room-select': VicoloRoomSelectEvent; 'vicolo-rooms-error': VicoloRoomsErrorEvent};
  };
  'vicolo-room-delete': {
    element: VicoloRoomDelete;
    properties: 'cloud' | 'room';
    attributes: {};
    events: {'vicolo-room-delete': VicoloRoomDeleteEvent; 'vicolo-rooms-error': VicoloRoomsErrorEvent};
  };
  'vicolo-room-form': {
    element: VicoloRoomForm;
    properties: 'cloud' | 'endpoint' | 'inline' | 'renewToken' | 'room' | 'token' | 'types';
    attributes: {};
    events: {'vicolo-room-create': VicoloRoomCreateEvent; 'vicolo-room-update': VicoloRoomUpdateEvent; 'vicolo-rooms-error': VicoloRoomsErrorEvent};
  };
  'vicolo-room-list': {
    element: VicoloRoomList;
    properties: 'cloud' | 'endpoint' | 'keyword' | 'liveFirst' | 'pageSize' | 'paging' | 'refreshEvery' | 'renewToken' | 'roomState' | 'roomType' | 'rowActions' | 'selected' | 'sortBy' | 'token' | 'withoutCreate' | 'withoutDelete' | 'withoutEdit' | 'withoutSearch';
    attributes: {state: 'roomState'; type: 'roomType'; 'sort-by': 'sortBy'; 'live-first': 'liveFirst'; 'page-size': 'pageSize'; 'refresh-every': 'refreshEvery'; 'without-search': 'withoutSearch'; 'without-create': 'withoutCreate'; 'without-edit': 'withoutEdit'; 'without-delete': 'withoutDelete'};
    events: {'vicolo-room-select': VicoloRoomSelectEvent; 'vicolo-room-create': VicoloRoomCreateEvent; 'vicolo-room-update': VicoloRoomUpdateEvent; 'vicolo-room-delete': VicoloRoomDeleteEvent; 'vicolo-rooms-load': VicoloRoomsLoadEvent; 'vicolo-rooms-error': VicoloRoomsErrorEvent};
  };
  'vicolo-sound-test': {
    element: VicoloSoundTest;
    properties: 'session' | 'withLabel';
    attributes: {'with-label': 'withLabel'};
    events: {};
  };
  'vicolo-stage': {
    element: VicoloStage;
    properties: 'layout' | 'overflow' | 'renderTile' | 'selfView' | 'session' | 'side';
    attributes: {'self-view': 'selfView'};
    events: {};
  };
  'vicolo-tile-marks': {
    element: VicoloTileMarks;
    properties: 'participant' | 'session';
    attributes: {};
    events: {};
  };
  'vicolo-waiting-list': {
    element: VicoloWaitingList;
    properties: 'brief' | 'session';
    attributes: {};
    events: {};
  };
}
