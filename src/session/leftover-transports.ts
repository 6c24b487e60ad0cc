import type {Room} from 'livekit-client';
import {tryOldPathOnce} from './old-path.js';

interface Engine {
  readonly pcManager?: {close(): Promise<void>} | undefined;
}

/**
 * livekit-client 2.23 leaves the peer connection open when joining fails or is cancelled: its engine counts
 * as closed until it has joined, so closing it does nothing. Browsers allow a page some 500 of them.
 * Watches the engines that a room makes; the function that it returns closes what they have left.
 */
export function watchTransports(room: Room): () => Promise<void> {
  const holder = room as unknown as {engine: Engine | undefined};
  let current = holder.engine;
  const engines = new Set(current && [current]);
  if (current) tryOldPathOnce(current);
  Object.defineProperty(room, 'engine', {
    get: () => current,
    set: (engine: Engine | undefined) => {
      current = engine;
      if (!engine) return;
      engines.add(engine);
      tryOldPathOnce(engine);
    },
  });
  return async () => {
    for (const engine of engines) {
      if (engine !== current) engines.delete(engine);
      await engine.pcManager?.close();
    }
  };
}
