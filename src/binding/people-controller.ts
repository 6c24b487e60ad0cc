import type {LitElement, ReactiveController} from 'lit';
import {followEach} from '../session/follow-each.js';
import type {ParticipantState, RoomParticipant} from '../session/participant.js';
import type {ReadonlyStore} from '../session/store.js';

type People = ReadonlyStore<readonly RoomParticipant[]>;

/** Everybody's state for an element that shows all of them. The same list for as long as nothing in it changes. */
export class PeopleController implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: () => People | undefined;
  #people: People | undefined;
  #unfollow: (() => void) | undefined;
  #states: readonly ParticipantState[] | undefined;

  /** `find` is asked again on every update, so the people may come from a property or a context. */
  constructor(host: LitElement, find: () => People | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  get value(): readonly ParticipantState[] {
    return (this.#states ??= (this.#find()?.get() ?? []).map(({state}) => state.get()));
  }

  hostConnected(): void {
    this.#follow(this.#find());
    this.#states = undefined; // what changed while we were away
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow(this.#find());
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(people: People | undefined): void {
    if (people === this.#people) return;
    this.#unfollow?.();
    this.#people = people;
    this.#states = undefined;
    this.#unfollow = people && followEach(people, this.#changed);
  }

  readonly #changed = (): void => {
    this.#states = undefined;
    this.#host.requestUpdate();
  };
}
