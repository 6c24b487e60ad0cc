import type {RoomParticipant} from './participant.js';
import type {ReadonlyStore} from './store.js';

/** Tells of every change of the list and of anybody in it. The answer ends it. */
export function followEach(people: ReadonlyStore<readonly RoomParticipant[]>, tell: () => void): () => void {
  const following = new Map<RoomParticipant, () => void>();
  const settle = (wanted: readonly RoomParticipant[]): void => {
    const kept = new Set(wanted);
    for (const [one, unfollow] of following) {
      if (kept.has(one)) continue;
      unfollow();
      following.delete(one);
    }
    for (const one of wanted) {
      if (!following.has(one)) following.set(one, one.state.subscribe(tell));
    }
  };
  const unfollowList = people.subscribe(() => {
    settle(people.get());
    tell();
  });
  settle(people.get());
  return () => {
    unfollowList();
    settle([]);
  };
}
