import {asker, type BackendOptions} from '../cloud/backend-cloud.js';
import type {RoomRef} from '../cloud/cloud.js';
import {VicoloError} from '../cloud/errors.js';
import {pause} from '../cloud/retry.js';
import {pathOf, type Asker} from '../cloud/room-calls.js';
import {MODERATION_ACTIONS, type Moderation, type ModerationAction, type WaitingPerson} from './moderation-of-page.js';
import type {Role} from './role.js';

export interface ModerationBackendOptions extends Omit<BackendOptions, 'issuesRoomTokens'> {
  /** What the backend does; everything unless said. Each is a button. */
  readonly actions?: readonly ModerationAction[];
  /** False where the backend has no waiting room. */
  readonly waiting?: boolean;
  /** Whose buttons are shown; `['HOST']` unless said. */
  readonly roles?: readonly Role[];
}

/** Milliseconds between two questions: should the backend answer at once, and after failures. */
const SHORTEST = 1_000;
const LONGEST = 30_000;

/**
 * For the `moderation` property of a room: asks the host's backend, where `moderationHandler` of
 * `vicolo-elements/server` answers below `baseUrl`:
 *
 * `POST /rooms/{id}/moderation` with `{action, identity}` → 204 · `GET /rooms/{id}/waiting?after={version}` →
 * `{version, waiting: [{id, name}]}`, which may take its time until something has changed ·
 * `POST /rooms/{id}/waiting` with `{id, admit}` → 204. Rooms without a number are `/rooms/uuid/{uuid}`.
 *
 * Throws a `VicoloError` where `baseUrl` is no good.
 */
export function moderationViaBackend(options: ModerationBackendOptions): Moderation {
  const ask = asker({...options, retries: 0});
  const {actions = MODERATION_ACTIONS, waiting = true, roles} = options;
  const act = (action: ModerationAction) => (room: RoomRef, identity: string) =>
    ask({method: 'POST', path: `${pathOf('rooms', room)}/moderation`, body: {action, identity}});
  const decide = (admit: boolean) => (room: RoomRef, id: string) =>
    ask({method: 'POST', path: `${pathOf('rooms', room)}/waiting`, body: {id, admit}});
  return {
    ...(roles && {roles}),
    ...Object.fromEntries(actions.map((action) => [action, act(action)])),
    ...(waiting && {
      admit: decide(true),
      refuse: decide(false),
      watchWaiting: (room, tell) => {
        const over = new AbortController();
        void watch(ask, `${pathOf('rooms', room)}/waiting`, tell, over.signal);
        return () => {
          over.abort();
        };
      },
    }),
  };
}

/** Asks again and again. What will not pass, such as a refusal, ends it: there is nobody to be told of. */
async function watch(
  ask: Asker,
  path: string,
  tell: (waiting: readonly WaitingPerson[]) => void,
  signal: AbortSignal,
): Promise<void> {
  let after: unknown;
  let rest = SHORTEST;
  while (!signal.aborted) {
    try {
      const answer = (await ask({method: 'GET', path, query: {after}, signal})) as Answer | undefined;
      after = answer?.version;
      tell(answer?.waiting ?? []);
      rest = SHORTEST;
    } catch (thrown) {
      if (!(thrown instanceof VicoloError && thrown.retryable)) return;
      rest = Math.min(LONGEST, rest * 2);
    }
    await pause(rest, signal).catch(() => undefined);
  }
}

interface Answer {
  readonly version?: unknown;
  readonly waiting?: readonly WaitingPerson[];
}
