// Registers every element, and is the whole public surface in one screen.
export type {Cloud, CallOptions, EntryOptions, FullCloud, RoomRef, WatchOptions} from './cloud/cloud.js';
export {viaBackend, type BackendOptions} from './cloud/backend-cloud.js';
export {createCloud, type CloudOptions} from './cloud/http-cloud.js';
export {ERROR_CODES, VicoloError, type VicoloErrorCode, type VicoloErrorInit} from './cloud/errors.js';
export type {RenewReason, RenewToken} from './cloud/member-token.js';
export type * from './cloud/wire.js';

export type {LeaveReason} from './session/leave-reason.js';
export type {LocalSourceState} from './session/local-source-state.js';
export type {Memory} from './session/memory.js';
export type {
  AttachableTrack,
  ConnectionQuality,
  ParticipantState,
  PictureDelay,
  RoomParticipant,
  TrackCondition,
} from './session/participant.js';
export type {Hands} from './session/hands.js';
export type {Moderator} from './session/moderation.js';
export type {Moderation, ModerationAction, WaitingPerson} from './session/moderation-of-page.js';
export {moderationViaBackend} from './session/moderation-via-backend.js';
export type {ReactionName} from './session/reaction.js';
export type {Reactions, ShownReaction} from './session/reactions.js';
export type {Role} from './session/role.js';
export type {Panel, PanelsView} from './session/panels.js';
export type {Phase} from './session/phase.js';
export type {Rejoining} from './session/rejoin.js';
export type {RoomSession} from './session/room-session.js';
export type {ReadonlyStore} from './session/store.js';
export type {SelfView, StageChoice, StageLayout, StageView} from './session/stage.js';
export type {Tile, TileSource} from './session/tiles.js';

export type {Background} from './session/backgrounds/background.js';
export type {
  BackgroundAssets,
  BackgroundPicture,
  BackgroundProcessor,
  BackgroundSettings,
  FrameStats,
  TrackProcessors,
} from './session/backgrounds/settings.js';
export type {BackgroundState, BackgroundsView} from './session/backgrounds/view.js';
export type {MicrophoneProcessing} from './session/capture.js';
export type {DeviceKind, Permission} from './session/device-access.js';
export type {Device, DeviceState, ReplacedDevice} from './session/device-lists.js';
export type {DeviceOutlook, DevicesView, Outlooks} from './session/devices-view.js';
export type {DisplayNameView} from './session/display-name.js';
export type {SoundView} from './session/sound.js';

export type {ShortcutName, Shortcuts} from './binding/shortcuts.js';
export type {Caption} from './session/captions/caption.js';
export type {CaptionsView} from './session/captions/captions.js';
export type {CaptionPlace, CaptionSize} from './session/captions/look.js';
export type {ChatView, Earlier, SendOptions} from './session/chat/chat-view.js';
export type {JsonValue} from './session/chat/clean-json.js';
export type {DataMessage, DataOptions, DataView} from './session/chat/data.js';
export type {ChatHistory, HistoryMessage, HistoryPage, HistoryRequest} from './session/chat/history.js';
export type {ChatFile, ChatMessage, ChatPerson, ChatState} from './session/chat/message.js';
export type {PictureKind} from './session/chat/picture-kind.js';

export {setMemory} from './binding/page-memory.js';
export {setIcons, type IconName} from './elements/icons/icons.js';
export {setWords, type Words} from './elements/words/words.js';
export type {ErrorData} from './elements/event-base.js';
export * from './elements/events.js';
export * from './elements/list-events.js';

export type {VicoloBackgroundNotice} from './elements/vicolo-background-notice.js';
export type {VicoloCaptions} from './elements/vicolo-captions.js';
export type {VicoloChat} from './elements/vicolo-chat.js';
export type {VicoloChatComposer} from './elements/vicolo-chat-composer.js';
export {VicoloConnection} from './elements/vicolo-connection.js';
export type {VicoloDeviceMenu} from './elements/vicolo-device-menu.js';
export type {VicoloPreview} from './elements/vicolo-preview.js';
export type {VicoloSoundTest} from './elements/vicolo-sound-test.js';
export {VicoloControls} from './elements/vicolo-controls.js';
export type {VicoloCopyAddress} from './elements/vicolo-copy-address.js';
export type {VicoloHand} from './elements/vicolo-hand.js';
export type {VicoloMeetingClock} from './elements/vicolo-meeting-clock.js';
export type {VicoloNotices} from './elements/vicolo-notices.js';
export type {VicoloParticipants} from './elements/vicolo-participants.js';
export type {VicoloRecordingMark} from './elements/vicolo-recording-mark.js';
export type {VicoloWaitingList} from './elements/vicolo-waiting-list.js';
export type {VicoloReactions} from './elements/vicolo-reactions.js';
export type {VicoloTileMarks} from './elements/vicolo-tile-marks.js';
export {VicoloLobby} from './elements/vicolo-lobby.js';
export {VicoloParticipantTile} from './elements/vicolo-participant-tile.js';
export {VicoloRoom} from './elements/vicolo-room.js';
export {VicoloRoomCard} from './elements/vicolo-room-card.js';
export type {VicoloRoomDelete} from './elements/vicolo-room-delete.js';
export type {VicoloRoomForm} from './elements/vicolo-room-form.js';
export {VicoloRoomList} from './elements/vicolo-room-list.js';
export {VicoloStage} from './elements/vicolo-stage.js';
