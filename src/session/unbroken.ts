import type {Room} from 'livekit-client';

const isBroken = ({state}: Room): boolean => /reconnecting/i.test(state);

const nextState = (room: Room): Promise<unknown> =>
  new Promise((resolve) => room.once('connectionStateChanged', resolve));

/**
 * Does what needs the connection, and gives true. Fails as that fails, unless the connection broke meanwhile: then it gives
 * false once that is whole again, or has ended, and what was not done is to be done anew.
 */
export async function unlessBroken(room: Room, work: () => Promise<void>): Promise<boolean> {
  let broke = isBroken(room);
  const look = (): void => {
    broke ||= isBroken(room);
  };
  room.on('connectionStateChanged', look);
  try {
    await work();
    return true;
  } catch (thrown) {
    if (!broke) throw thrown;
    while (isBroken(room)) await nextState(room);
    return false;
  } finally {
    room.off('connectionStateChanged', look);
  }
}
