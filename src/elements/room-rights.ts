import type {Cloud} from '../cloud/cloud.js';
import type {Member, VideoRoom} from '../cloud/wire.js';
import {Store} from '../session/store.js';

export interface Rights {
  readonly me: Member | undefined;
  /** False once the cloud has said that members create no rooms, or the host's backend that this one doesn't. */
  readonly mayCreate: boolean;
}

const NOTHING_KNOWN: Rights = {me: undefined, mayCreate: true};

/** What the signed-in member may do, as far as the cloud tells. Until it does, nothing is offered on rooms. */
export class RoomRights {
  readonly state: Store<Rights> = new Store(NOTHING_KNOWN);
  #cloud: Cloud | undefined;

  use(cloud: Cloud | undefined): void {
    if (cloud === this.#cloud) return;
    this.#cloud = cloud;
    this.state.set(NOTHING_KNOWN);
    if (cloud) void this.#ask(cloud);
  }

  refuseCreation(): void {
    this.state.set({...this.state.get(), mayCreate: false});
  }

  /** Only its owner changes or deletes a room. */
  owns({member}: VideoRoom): boolean {
    const {me} = this.state.get();
    return me !== undefined && member?.appUserId === me.appUserId;
  }

  async #ask(cloud: Cloud): Promise<void> {
    try {
      const me = await cloud.me();
      if (cloud === this.#cloud)
        this.state.set({me, mayCreate: this.state.get().mayCreate && me.mayCreateRooms !== false});
    } catch {
      // Nothing is offered then; the list itself says what is wrong.
    }
  }
}
