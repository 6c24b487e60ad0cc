import {text} from './answer.js';
import {handler, requireUser, type Handler, type HandlerOptions} from './handler.js';
import {requireMethod} from './refusal.js';
import {requireServer} from './servers-only.js';

/**
 * What the page's `renewToken` asks: `POST` answers the member access token of whoever is signed in, as plain text.
 * 401 where nobody is, 502 where the cloud cannot be asked.
 */
export function renewTokenHandler<C = undefined>(options: HandlerOptions<C>): Handler<C> {
  requireServer();
  return handler(async (request, context) => {
    requireMethod(request, 'POST');
    const user = await requireUser(options, request, context);
    const {accessToken} = await options.server.logIn(user);
    return text(accessToken);
  }, options.onError);
}
