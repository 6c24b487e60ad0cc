// What the published notes of FlipFlop Cloud do not say and this stand-in had to choose.
// Nothing here is a fact about the product: whoever learns better changes it here first.
//
// Behaviour that is more than a value. The code names it as "Assumed: <name>".
//
// members         `sub` is the member's id as text, `jti` a UUID, `username` the name or else the appUserId. A restart makes every
//                 older token invalid (401). The token of a deleted member answers 404 MEMBER_NOT_FOUND; the rooms stay.
// log-in          Answers 200 with `accessToken` alone. Fields that are given change an existing member.
// member-change   POST members answers 201 when new, 200 when changed. Deleting an unknown appUserId is no error.
// vicollo-names   There, `screenName` and `profileImgUrl` stand in the place of `appUserName` and `appUserProfileImgUrl`
//                 in a member, not in a room's `member`. Both spellings are taken as input.
// new-room        Starts as SCHEDULED with `scheduledAt`, else as LIVE_INACTIVE (open, nobody there), and PUBLIC.
//                 Every room has a channel of its own. Only BROADCAST_RTMP has the protocol RTMP.
// change-room     A field that is null, or a password that is empty, is taken away; what cannot be changed is ignored.
// list            Newest first; `keyword` is looked for in title and description, in any case. Unknown values are refused.
// access          PRIVATE: listed for, read and entered by its owner (the member, also where the app created it).
//                 RESTRICTED: listed for all, entered by the owner and those on the allow list, which only seeding fills.
//                 All other levels: every member, since the stand-in knows no guests, friends or followers.
// password        Asked of everybody, the owner too. Missing or wrong: 403.
// approval        `manuallyApproval` and `canAutoRoomCompositeRecording` are stored and answered, nothing more. How the service lets
//                 people in is not published: the host's backend keeps them waiting, by its own rule.
// moderation      The host knows the media server's address, key and secret, and its name of a room (`room-<id>`). Whether
//                 customers get these is not published.
// identity        The LiveKit identity is the appUserId: a member who enters from a second window replaces the first.
// sessions        LIVE and `lastSessionNo + 1` when the first enters; LIVE_INACTIVE when the last has left; ENDED and
//                 `liveEndedAt` when LiveKit closes the room. Entering again begins a new session. Hidden ones do not count.
//                 Deleting a room, or the member, sends nobody away who is in it.
// role            A participant's metadata is the member's information with `channelMemberType`, as in webhooks: HOST for the
//                 owner, CONTRIBUTOR for all others.
// attributes      Everybody's media token grants `canUpdateOwnMetadata`, without which no hand can be raised.
// entry-data      `customData` given at entering stands in the webhook's `appUser`, else the member's own.
// display-name    A person's name for one meeting is `customData.displayName` of the entry, and the LiveKit attribute
//                 `displayName`, which the token's `canUpdateOwnMetadata` permits. No source says how a name is overridden.
// webhooks        One after the other, in the order of what happened. The unpublished payloads are `{member}` and `{videoRoom}`.
// locking         The same create, change or delete with the same token and body while the first runs: REQUEST_LOCKED.
// sse             Published for broadcasts; here `event-sources` tells of every room that its member may see, whenever one is
//                 created, changed or deleted, and sends a comment from time to time.

export const ASSUMED = {
  /** What the console would show as the app. */
  app: {id: 7, state: 'ACTIVE', name: 'Sandbox', defaultRtmpOutputMode: 'LIVE'},

  /** Codes of failures whose code is not published (or not at all). */
  codes: {
    emptyToken: 'EMPTY_ACCESS_TOKEN',
    invalidToken: 'INVALID_ACCESS_TOKEN',
    expiredToken: 'EXPIRED_ACCESS_TOKEN',
    accessDenied: 'ACCESS_DENIED',
    wrongPassword: 'INVALID_VIDEO_ROOM_PASSWORD',
    invalidParameter: 'INVALID_REQUEST_PARAMETER',
    notFound: 'RESOURCE_NOT_FOUND',
  },

  /** Anything but blanks, commas (they part a list of members) and slashes. */
  appUserIdFormat: /^[^\s,/]{1,100}$/,

  /** EMPTY_VIDEO_ROOM_SCHEDULED_AT is published, but not for which types. */
  typesThatNeedSchedule: ['WEBINAR'],

  roomTypes: ['VIDEO_CONFERENCE', 'INTERACTIVE_MEETING', 'BROADCAST_RTMP', 'WEBINAR', 'VIDEO_SURVEILLANCE'],
  roomStates: ['SCHEDULED', 'LIVE', 'LIVE_INACTIVE', 'ENDED', 'CANCELLED', 'STARTED', 'ARCHIVED'],
  accessLevels: ['PUBLIC', 'MEMBER', 'RESTRICTED', 'PRIVATE', 'APP', 'FRIEND', 'FOLLOWER'],
  defaultAccessLevel: 'PUBLIC',
  defaultSort: 'CREATED_AT_DESC',

  /** `channelMemberType` in webhooks. */
  ownerRole: 'HOST',
  otherRole: 'CONTRIBUTOR',

  /** Seconds. Long enough to enter, too short to be passed on. */
  mediaTokenLifetime: 600,
  /** Milliseconds between the comments that keep a stream of events open. */
  eventSourceBeat: 15_000,
  /** Seconds for which a browser may keep the answer to a preflight. */
  preflightLifetime: 600,
  /** Milliseconds after which a webhook's delivery has failed. */
  deliveryPatience: 10_000,
} as const;
