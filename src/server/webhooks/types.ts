// What FlipFlop Cloud tells the app's backend. Source: the product's guide and REST notes.

type OneOf<T extends string> = T | (string & {});

/** The app that it is about. */
export interface WebhookApp {
  readonly id?: number | undefined;
  readonly state?: string | undefined;
  readonly name?: string | undefined;
  readonly defaultRtmpOutputMode?: string | undefined;
}

export interface WebhookRoom {
  readonly id: number;
  readonly state?: string | undefined;
  readonly videoRoomState?: OneOf<'SCHEDULED' | 'LIVE' | 'LIVE_INACTIVE' | 'ENDED' | 'CANCELLED'> | undefined;
  readonly type?: string | undefined;
  readonly title: string | null;
  readonly channelId?: number | undefined;
  /** Counts from 1; a session lasts from the first to enter until the last has left. */
  readonly sessionNo?: number | undefined;
}

export interface WebhookUser {
  readonly appUserId: string;
  readonly appUserName: string | null;
  readonly channelMemberType?: string | undefined;
  readonly customData: Readonly<Record<string, unknown>> | null;
}

interface Envelope<T extends string, D> {
  /** The same for the same event: what comes twice is told apart by it. */
  readonly id: string;
  readonly type: T;
  readonly app: WebhookApp;
  readonly data: D;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A payload that is not published. */
type Unpublished = Readonly<Record<string, unknown>>;

export type ParticipantJoined = Envelope<
  'VIDEO_ROOM_PARTICIPANT_JOINED',
  {readonly videoRoom: WebhookRoom; readonly appUser: WebhookUser; readonly joinedAt: string}
>;
export type ParticipantLeft = Envelope<
  'VIDEO_ROOM_PARTICIPANT_LEFT',
  {readonly videoRoom: WebhookRoom; readonly appUser: WebhookUser; readonly leftAt: string}
>;
export type EgressEnded = Envelope<'VIDEO_ROOM_EGRESS_ENDED', {readonly videoRoom: WebhookRoom}>;

/** Types whose payload is not published, the older ones last. */
export const UNPUBLISHED = [
  'MEMBER_CREATED',
  'MEMBER_UPDATED',
  'VIDEO_ROOM_SCHEDULED',
  'VIDEO_ROOM_LIVE',
  'VIDEO_ROOM_LIVE_INACTIVE',
  'VIDEO_ROOM_ENDED',
  'VIDEO_ROOM_ARCHIVED',
  'VIDEO_ROOM_FAILED_ARCHIVING',
] as const;
type UnpublishedType = (typeof UNPUBLISHED)[number];
type OfUnpublishedType = {[T in UnpublishedType]: Envelope<T, Unpublished>}[UnpublishedType];

/** A type that came after this kit: `name` is the cloud's word for it. */
export interface UnknownWebhook extends Envelope<'unknown', Unpublished> {
  readonly name: string;
}

export type Webhook = ParticipantJoined | ParticipantLeft | EgressEnded | OfUnpublishedType | UnknownWebhook;
export type WebhookType = Webhook['type'];
export type WebhookOf<T extends WebhookType> = Extract<Webhook, {readonly type: T}>;
