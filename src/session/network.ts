/** Whether there is a way to anywhere, as far as the machine knows. */
export interface Network {
  readonly isOnline: boolean;
  /** Tells when the way is back, until what it answers is called. */
  onOnline(act: () => void): () => void;
}

/** Where nobody tells, for example outside browsers. */
export const ALWAYS_ONLINE: Network = {isOnline: true, onOnline: () => () => undefined};
