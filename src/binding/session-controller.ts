import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {RoomSession} from '../session/room-session.js';
import {ensureContextRoot, sessionContext} from './contexts.js';

type SessionHost = LitElement & {session?: RoomSession | undefined};

/** Finds the call for an element: its `session` property, else the `<vicolo-room>` around it. */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #around: ContextConsumer<typeof sessionContext, SessionHost>;

  constructor(host: SessionHost) {
    this.#host = host;
    this.#around = new ContextConsumer(host, {context: sessionContext, subscribe: true});
    host.addController(this);
  }

  get value(): RoomSession | undefined {
    return this.#host.session ?? this.#around.value;
  }

  hostConnected(): void {
    ensureContextRoot(this.#host.ownerDocument);
  }
}
