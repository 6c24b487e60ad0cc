import {ContextRoot, createContext, type Context} from '@lit/context';
import type {RoomSession} from '../session/room-session.js';
import type {Connection} from './connection.js';

/** The call: provided by `<vicolo-room>`, never replaced. */
export const sessionContext: Context<symbol, RoomSession> = createContext<RoomSession, symbol>(
  Symbol('vicolo-session'),
);

/** Endpoint, token and renewal, said once per page: provided by `<vicolo-connection>`. */
export const connectionContext: Context<symbol, Connection> = createContext<Connection, symbol>(
  Symbol('vicolo-connection'),
);

const rooted = new WeakSet<Document>();

/** Lets a consumer that is upgraded before its provider find it later. Once for each document. */
export function ensureContextRoot(document: Document): void {
  if (rooted.has(document)) return;
  rooted.add(document);
  new ContextRoot().attach(document.documentElement);
}
