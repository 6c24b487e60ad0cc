import type {Room} from 'livekit-client';
import type {ParticipantModel, ParticipantState, RoomParticipant} from '../../src/session/participant.js';
import {Store} from '../../src/session/store.js';
import {aParticipant} from './a-participant.js';

type Listener = (...args: never[]) => void;

/** The few things that hands, reactions and moderation ask of the SDK's room, to be called by hand. */
export class FakeLine {
  readonly attributes: Record<string, string>[] = [];
  readonly sent: {readonly text: string; readonly topic: string | undefined}[] = [];
  fails: Error | undefined;
  permissions = {canUpdateMetadata: true, canPublishData: true};
  readonly #listeners = new Map<string, Listener[]>();

  get room(): Room {
    const localParticipant = {
      permissions: this.permissions,
      setAttributes: (attributes: Record<string, string>) => {
        if (this.fails) return Promise.reject(this.fails);
        this.attributes.push(attributes);
        return Promise.resolve();
      },
      publishData: (data: Uint8Array, {topic}: {topic?: string}) => {
        if (this.fails) return Promise.reject(this.fails);
        this.sent.push({text: new TextDecoder().decode(data), topic});
        return Promise.resolve();
      },
    };
    const on = (event: string, listener: Listener) => {
      this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    };
    return {localParticipant, on} as unknown as Room;
  }

  /** A data message arrives; without a sender it is the server's. */
  data(payload: Uint8Array | string, topic: string, sender?: string, identity = sender): void {
    const bytes = typeof payload === 'string' ? new TextEncoder().encode(payload) : payload;
    const from = sender === undefined ? undefined : {identity: sender};
    for (const listener of this.#listeners.get('dataReceived') ?? []) {
      (listener as (...args: unknown[]) => void)(bytes, from, 0, topic, 0, identity);
    }
  }
}

/** People without a room: oneself (`me`) and others, each of whom can be changed. */
export function aPeople(...others: readonly (readonly [string, Partial<ParticipantState>])[]) {
  const store = new Store<readonly RoomParticipant[]>([]);
  const models = new Map<string, ParticipantModel>([
    ['me', aParticipant('me', {isLocal: true})],
    ...others.map(([identity, change]) => [identity, aParticipant(identity, change)] as const),
  ]);
  const change = (identity: string, state: Partial<ParticipantState>): void => {
    const model = models.get(identity)!;
    model.update({...model.state.get(), ...state});
  };
  const enter = (): void => {
    store.set([...models.values()]);
  };
  const leave = (identity?: string): void => {
    if (identity !== undefined) models.delete(identity);
    store.set(identity === undefined ? [] : [...models.values()]);
  };
  return {store, change, enter, leave};
}
