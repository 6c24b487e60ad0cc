// What FlipFlop Cloud sends and takes, as far as this kit uses it. Knows no transport.
// Source of every shape: the product's published REST notes and JavaScript client SDK 1.0.4.

/** A value known today; the cloud may send others later, so any string is allowed. */
type OneOf<T extends string> = T | (string & {});

export type VideoRoomState = OneOf<
  'SCHEDULED' | 'LIVE' | 'LIVE_INACTIVE' | 'ENDED' | 'CANCELLED' | 'STARTED' | 'ARCHIVED'
>;
export type VideoRoomType = OneOf<
  'VIDEO_CONFERENCE' | 'INTERACTIVE_MEETING' | 'BROADCAST_RTMP' | 'WEBINAR' | 'VIDEO_SURVEILLANCE'
>;
export type AccessLevel = OneOf<'PUBLIC' | 'MEMBER' | 'RESTRICTED' | 'PRIVATE' | 'APP' | 'FRIEND' | 'FOLLOWER'>;

/** Who owns a room. */
export interface RoomOwner {
  readonly id: number;
  readonly appUserId: string;
  readonly appUserName?: string | undefined;
  readonly appUserProfileImgUrl?: string | undefined;
}

/** What a room asks of those who enter. */
export interface RoomPolicy {
  readonly hasPassword: boolean;
  readonly manuallyApproval?: boolean | undefined;
  readonly canAutoRoomCompositeRecording?: boolean | undefined;
}

/** A room as the cloud lists it. Times are ISO 8601 strings. */
export interface VideoRoom {
  readonly id: number;
  readonly uuid?: string | undefined;
  readonly state?: OneOf<'ACTIVE' | 'DELETED'> | undefined;
  readonly type: VideoRoomType;
  readonly videoRoomState: VideoRoomState;
  readonly accessLevel: AccessLevel;
  readonly member?: RoomOwner | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly customType?: string | undefined;
  readonly customData?: Readonly<Record<string, unknown>> | undefined;
  readonly policy: RoomPolicy;
  readonly scheduledAt?: string | undefined;
  readonly cancelledAt?: string | undefined;
  readonly liveStartedAt?: string | undefined;
  readonly liveEndedAt?: string | undefined;
  readonly lastSessionNo?: number | undefined;
  readonly createdAt?: string | undefined;
  readonly lastModifiedAt?: string | undefined;
}

/** The signed-in member. */
export interface Member {
  readonly id: number;
  readonly appUserId: string;
  readonly appUserName?: string | undefined;
  readonly appUserProfileImgUrl?: string | undefined;
  readonly email?: string | undefined;
  readonly lang?: string | undefined;
  readonly customType?: string | undefined;
  readonly customData?: Readonly<Record<string, unknown>> | undefined;
  /** Said by a host's backend alone: false where creating rooms is not for this person. */
  readonly mayCreateRooms?: boolean | undefined;
}

/** One page of a list; `number` counts from 0. */
export interface Page<T> {
  readonly content: readonly T[];
  readonly number: number;
  readonly size: number;
  readonly totalElements: number;
  readonly totalPages: number;
  readonly last: boolean;
}

/** Credentials for the media server, issued for one entry into one room. */
export interface RoomGrant {
  readonly webRtcServerUrl: string;
  readonly webRtcToken: string;
}

export interface RoomQuery {
  /** Counts from 0. */
  readonly page?: number;
  /** 10 by default (the cloud's own default). */
  readonly pageSize?: number;
  readonly sortBy?: 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'LAST_MODIFIED_AT_ASC' | 'LAST_MODIFIED_AT_DESC';
  readonly keyword?: string;
  readonly videoRoomState?: VideoRoomState;
  readonly type?: VideoRoomType;
  readonly accessLevel?: AccessLevel;
  readonly appUserId?: string;
}

export interface RoomChange {
  readonly title?: string;
  readonly description?: string;
  readonly accessLevel?: AccessLevel;
  readonly customType?: string;
  readonly customData?: Readonly<Record<string, unknown>>;
  readonly password?: string;
  readonly manuallyApproval?: boolean;
  readonly canAutoRoomCompositeRecording?: boolean;
}

export interface NewRoom extends RoomChange {
  readonly type: VideoRoomType;
  /** ISO 8601. */
  readonly scheduledAt?: string;
}

export interface RoomEntry {
  readonly password?: string;
  readonly customData?: Readonly<Record<string, unknown>>;
}

/** A room has changed. What it has become is to be read: a signal may come late. */
export interface RoomSignal {
  readonly videoRoomId: number;
  readonly videoRoomState?: VideoRoomState | undefined;
}
