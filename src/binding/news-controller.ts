import type {LitElement, ReactiveController} from 'lit';
import {followEach} from '../session/follow-each.js';
import {newsBetween, type News} from '../session/news.js';
import {Fresh} from '../session/chat/fresh.js';
import type {ParticipantState} from '../session/participant.js';
import type {ShownReaction} from '../session/reactions.js';
import type {RoomSession} from '../session/room-session.js';

export interface Told {
  readonly news: (news: News) => void;
  readonly reaction: (reaction: ShownReaction, who: string) => void;
  readonly message: (who: string) => void;
}

/** Tells an element what happens among the people of a room, for as long as it is connected. What was before is no news. */
export class NewsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: () => RoomSession | undefined;
  readonly #told: Told;
  #session: RoomSession | undefined;
  #unfollow: readonly (() => void)[] = [];
  #before: readonly ParticipantState[] = [];
  #lastReaction = 0;
  #messages = new Fresh();

  constructor(host: LitElement, find: () => RoomSession | undefined, told: Told) {
    this.#host = host;
    this.#find = find;
    this.#told = told;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow(this.#find());
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow(this.#find());
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(session: RoomSession | undefined): void {
    if (session === this.#session) return;
    for (const unfollow of this.#unfollow) unfollow();
    this.#session = session;
    this.#before = this.#people();
    this.#messages = new Fresh();
    this.#messages.look(session?.chat.messages.get() ?? []);
    this.#unfollow = session
      ? [
          followEach(session.participants, this.#look),
          session.reactions.shown.subscribe(this.#react),
          session.chat.messages.subscribe(this.#read),
        ]
      : [];
  }

  #people(): readonly ParticipantState[] {
    return this.#session?.participants.get().map(({state}) => state.get()) ?? [];
  }

  readonly #look = (): void => {
    const before = this.#before;
    this.#before = this.#people();
    for (const one of newsBetween(before, this.#before)) this.#told.news(one);
  };

  readonly #read = (): void => {
    for (const {from} of this.#messages.look(this.#session?.chat.messages.get() ?? [])) {
      if (!from.isLocal) this.#told.message(from.name);
    }
  };

  readonly #react = (): void => {
    const shown = this.#session?.reactions.shown.get() ?? [];
    for (const reaction of shown.filter(({id}) => id > this.#lastReaction)) {
      this.#lastReaction = reaction.id;
      const person = this.#before.find(({identity}) => identity === reaction.identity);
      if (person && !person.isLocal) this.#told.reaction(reaction, person.name);
    }
  };
}
