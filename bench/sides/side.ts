import type {FakeMeeting} from '../../test/fakes/fake-meeting.js';

/** One of those that are compared: the same meeting shown by other code. */
export interface Side {
  /** Puts the meeting on the page and goes in, with microphone and camera off. */
  enter(meeting: FakeMeeting, place: HTMLElement): unknown;
  /** Goes out and takes everything from the page. */
  leave(): unknown;
  /** The tiles on the page now. */
  tiles(): readonly Element[];
  /** Changes whenever the tile renders anew; undefined where nobody can tell. */
  renderOf(tile: Element): unknown;
  /** True once the chat is open. */
  openChat(): boolean;
  /** What the end of the chat says. */
  chatText(): string;
  /** Stands in for the fake one: a way into a real room, from the first line of code. */
  enterReal(entry: Entry, place: HTMLElement): unknown;
}

/** What a page knows of a room in the local cloud. */
export interface Entry {
  readonly endpoint: string;
  readonly token: string;
  readonly roomId: number;
}

/** Asks the cloud as the kit does, for the sides that have no cloud of their own. */
export async function grantOf({endpoint, token, roomId}: Entry): Promise<{url: string; token: string}> {
  const response = await fetch(`${endpoint}/v2/members/me/video-rooms/${roomId}/web-rtc-tokens`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: '{}',
  });
  const {webRtcServerUrl, webRtcToken} = (await response.json()) as {webRtcServerUrl: string; webRtcToken: string};
  return {url: webRtcServerUrl, token: webRtcToken};
}
