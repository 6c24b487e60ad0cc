// Written by `npm run manifest` from custom-elements.json; not by hand.
// Components for React: the tags with their properties and events.
export {VicoloBackgroundNotice} from './react/vicolo-background-notice.js';
export {VicoloChat} from './react/vicolo-chat.js';
export {VicoloChatComposer} from './react/vicolo-chat-composer.js';
export {VicoloConnection} from './react/vicolo-connection.js';
export {VicoloControls} from './react/vicolo-controls.js';
export {VicoloCopyAddress} from './react/vicolo-copy-address.js';
export {VicoloDeviceMenu} from './react/vicolo-device-menu.js';
export {VicoloHand} from './react/vicolo-hand.js';
export {VicoloLobby} from './react/vicolo-lobby.js';
export {VicoloMeetingClock} from './react/vicolo-meeting-clock.js';
export {VicoloNotices} from './react/vicolo-notices.js';
export {VicoloParticipantTile} from './react/vicolo-participant-tile.js';
export {VicoloParticipants} from './react/vicolo-participants.js';
export {VicoloPreview} from './react/vicolo-preview.js';
export {VicoloReactions} from './react/vicolo-reactions.js';
export {VicoloRecordingMark} from './react/vicolo-recording-mark.js';
export {VicoloRoom} from './react/vicolo-room.js';
export {VicoloRoomCard} from './react/vicolo-room-card.js';
export {VicoloRoomDelete} from './react/vicolo-room-delete.js';
export {VicoloRoomForm} from './react/vicolo-room-form.js';
export {VicoloRoomList} from './react/vicolo-room-list.js';
export {VicoloSoundTest} from './react/vicolo-sound-test.js';
export {VicoloStage} from './react/vicolo-stage.js';
export {VicoloTileMarks} from './react/vicolo-tile-marks.js';
export {VicoloWaitingList} from './react/vicolo-waiting-list.js';
export type {Wrapper, WrapperProps} from './react/wrap.js';
