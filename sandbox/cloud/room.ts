// One room, as the stand-in keeps it.
import type {CustomData} from './input.js';
import type {Member} from './members.js';

/** What a caller may set, at first and later. */
export interface RoomSettings {
  accessLevel: string;
  title: string | undefined;
  description: string | undefined;
  customType: string | undefined;
  customData: CustomData | undefined;
  password: string | undefined;
  /** Kept and answered, like the next, without any effect. Assumed: approval */
  manuallyApproval: boolean;
  canAutoRoomCompositeRecording: boolean;
}

export interface NewRoom extends Partial<RoomSettings> {
  readonly type: string;
  readonly scheduledAt?: string | undefined;
}

export interface Room extends RoomSettings {
  readonly id: number;
  readonly uuid: string;
  readonly channelId: number;
  readonly type: string;
  readonly owner: Member;
  readonly creatorType: 'APP' | 'MEMBER';
  readonly creatorId: number;
  readonly scheduledAt: string | undefined;
  readonly createdAt: string;
  state: 'ACTIVE' | 'DELETED';
  videoRoomState: string;
  cancelledAt: string | undefined;
  liveStartedAt: string | undefined;
  liveEndedAt: string | undefined;
  lastSessionNo: number;
  lastModifiedAt: string;
  /** Who may enter a RESTRICTED room besides its owner, by appUserId. */
  readonly allowed: Set<string>;
  /** Who is in the room, by LiveKit's session id: an identity may leave after it has come anew. */
  readonly present: Set<string>;
  /** What was given at entering, by appUserId. */
  readonly entries: Map<string, CustomData>;
}
