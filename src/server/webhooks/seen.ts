/**
 * Which webhooks have come already. Yours, where several processes hear the cloud: one `SET key 1 NX EX 86400` and one
 * `DEL` of a Redis will do.
 */
export interface SeenWebhooks {
  /** Notes an id; whether it is new. Both in one step, or two who come at once are both new. */
  add(id: string): boolean | Promise<boolean>;
  /** The event was not handled: should it come again, it is new. */
  remove(id: string): void | Promise<void>;
}

/** In this process, the last `most` of them. */
export function rememberSeen(most = 10_000): SeenWebhooks {
  const seen = new Set<string>();
  return {
    add(id) {
      if (seen.has(id)) return false;
      seen.add(id);
      const [oldest] = seen;
      if (seen.size > most && oldest !== undefined) seen.delete(oldest);
      return true;
    },
    remove: (id) => void seen.delete(id),
  };
}
