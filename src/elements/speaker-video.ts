import {deadline, unlessAborted} from '../cloud/deadline.js';
import {VicoloError} from '../cloud/errors.js';
import type {AttachableTrack} from '../session/participant.js';
import type {RoomSession} from '../session/room-session.js';

/** Milliseconds: a click allows such a window for a few seconds only, so a picture that comes later is too late. */
const PATIENCE = 4000;

/**
 * The speaker's video in the browser's own small window. It is a video of its own, outside any shadow
 * root: the SDK does not see that one in a shadow root is in such a window, and would pause it.
 */
export async function openSpeakerVideo(session: RoomSession, onEnd: () => void): Promise<() => void> {
  const video = document.createElement('video');
  Object.assign(video, {autoplay: true, playsInline: true, muted: true});
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inline-size', '1px'],
    ['block-size', '1px'],
    ['opacity', '0'],
  ] as const) {
    video.style.setProperty(name, value);
  }
  document.body.append(video);
  let shown: AttachableTrack | undefined;
  const follow = (): void => {
    const next = speakerOf(session) ?? shown;
    if (next === shown) return;
    shown?.detach(video);
    shown = next;
    next?.attach(video);
  };
  const unfollow = [session.stage.speaker.subscribe(follow), session.participants.subscribe(follow)];
  const close = (): void => {
    for (const stop of unfollow) stop();
    shown?.detach(video);
    video.remove(); // which ends picture-in-picture
  };
  follow();
  video.addEventListener('leavepictureinpicture', onEnd, {once: true});
  try {
    if (!shown) throw new VicoloError('device-missing', 'Nobody’s camera is on, so there is nothing to show.');
    await unlessAborted(hasSize(video), deadline(PATIENCE));
    await video.requestPictureInPicture();
  } catch (thrown) {
    close();
    throw thrown;
  }
  return close;
}

/** Who speaks and is seen, else somebody who is seen; of others before oneself. */
function speakerOf(session: RoomSession): AttachableTrack | undefined {
  const speaker = session.stage.speaker.get();
  const seen = session.participants
    .get()
    .map(({state}) => state.get())
    .filter(({cameraTrack}) => cameraTrack !== undefined);
  const best = seen.find(({identity}) => identity === speaker) ?? seen.find(({isLocal}) => !isLocal) ?? seen[0];
  return best?.cameraTrack;
}

async function hasSize(video: HTMLVideoElement): Promise<void> {
  if (video.readyState >= HTMLMediaElement.HAVE_METADATA) return;
  await new Promise((resolve) => {
    video.addEventListener('loadedmetadata', resolve, {once: true});
  });
}
