import {answerError} from './answer.js';
import type {AppServer} from './app-server.js';
import {Refusal} from './refusal.js';
import type {MemberProfile} from './types.js';

/**
 * Takes a web-standard request and answers it; it never rejects. `context` is whatever your framework knows beside
 * the request (Hono's `c`, Express's `req`): it is handed to `userOf` and to the rules. Without one, there is none.
 */
export type Handler<C = undefined> = [C] extends [undefined]
  ? (request: Request) => Promise<Response>
  : (request: Request, context: C) => Promise<Response>;

export interface HandlerOptions<C = undefined> {
  readonly server: AppServer;
  /**
   * Who is signed in at your app, by your own session. Nobody: `undefined` or `null`. Never take this from what the
   * page says about itself, such as a field of the body.
   */
  readonly userOf: (
    request: Request,
    context: C,
  ) => MemberProfile | null | undefined | Promise<MemberProfile | null | undefined>;
  /** Hears of failures that are not the page's: for your log. By default they go to the console. */
  readonly onError?: (error: unknown) => void;
}

/** A handler of `work`, which may throw. */
export function handler<C>(
  work: (request: Request, context: C) => Promise<Response>,
  onError: (error: unknown) => void = logError,
): Handler<C> {
  const answer = async (request: Request, context: C): Promise<Response> => {
    try {
      return await work(request, context);
    } catch (thrown) {
      const {response, isOurs} = answerError(thrown);
      if (isOurs)
        tell(() => {
          onError(thrown);
        });
      return response;
    }
  };
  return answer as Handler<C>;
}

export async function requireUser<C>(
  {userOf}: Pick<HandlerOptions<C>, 'userOf'>,
  request: Request,
  context: C,
): Promise<MemberProfile> {
  const user = await userOf(request, context);
  if (!user) throw new Refusal(401, 'NOT_SIGNED_IN', 'Nobody is signed in.');
  if (typeof user.appUserId === 'string' && user.appUserId) return user;
  throw new TypeError('userOf gave a user without appUserId.');
}

/** A log that fails must not take the answer with it. */
export function tell(listener: () => void): void {
  try {
    listener();
  } catch (thrown) {
    logError(thrown);
  }
}

export function logError(error: unknown): void {
  console.error(error);
}
