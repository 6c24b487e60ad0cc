// A poll in a meeting, built from the public API alone: `room.send()`, the `vicolo-message` event, the people of
// `room.session`, and a panel. Whoever asks keeps no server busy: everybody counts for themselves.
const TOPIC = 'example.poll';
const MOST_ANSWERS = 6;

/** What other pages send may be anything. A question that can be shown, or nothing. */
function readQuestion(data) {
  const {id, question, answers} = Object(data);
  if (typeof id !== 'string' || typeof question !== 'string' || !Array.isArray(answers)) return undefined;
  const texts = answers.filter((answer) => typeof answer === 'string').map((answer) => answer.slice(0, 100));
  if (texts.length < 2 || texts.length > MOST_ANSWERS) return undefined;
  return {id: id.slice(0, 100), question: question.slice(0, 300), answers: texts};
}

class MeetingPoll extends HTMLElement {
  #room;
  #poll;
  /** Who has voted for which answer, by identity: the media server vouches for it, so nobody votes twice. */
  #votes = new Map();
  #asker;
  #end = new AbortController();

  connectedCallback() {
    this.#room = this.closest('vicolo-room');
    this.#end = new AbortController();
    const {signal} = this.#end;
    this.#room.addEventListener('vicolo-message', (event) => this.#hear(event), {signal});
    this.#room.addEventListener('vicolo-participant-joined', (event) => this.#tell(event.participant.identity), {
      signal,
    });
    this.#draw();
  }

  disconnectedCallback() {
    this.#end.abort();
  }

  get #me() {
    return this.#room.session.participants.get().find(({isLocal}) => isLocal)?.identity;
  }

  #hear({topic, data, from}) {
    if (topic !== TOPIC) return;
    const {ask, vote, votes} = Object(data);
    const poll = readQuestion(ask);
    if (poll && poll.id !== this.#poll?.id) this.#begin(poll, from.identity);
    // Who comes late is told by the asker, and by nobody else, what the others have voted.
    if (poll && from.identity === this.#asker && Array.isArray(votes)) {
      for (const pair of votes.filter(Array.isArray)) this.#count(...pair);
    }
    if (this.#poll && Object(vote).id === this.#poll.id) this.#count(from.identity, vote.answer);
  }

  #begin(poll, asker) {
    this.#poll = poll;
    this.#asker = asker;
    this.#votes.clear();
    this.#draw();
  }

  #count(identity, answer) {
    if (typeof identity !== 'string' || !Number.isInteger(answer) || !(answer in this.#poll.answers)) return;
    this.#votes.set(identity, answer);
    this.#draw();
  }

  #tell(identity) {
    if (this.#asker === this.#me) void this.#send({ask: this.#poll, votes: [...this.#votes]}, {to: identity});
  }

  async #ask(question, answers) {
    const poll = readQuestion({id: crypto.randomUUID(), question, answers});
    if (poll && (await this.#send({ask: poll}))) this.#begin(poll, this.#me);
  }

  async #vote(answer) {
    if (await this.#send({vote: {id: this.#poll.id, answer}})) this.#count(this.#me, answer);
  }

  /** Resolves to whether it was sent. */
  async #send(data, options) {
    try {
      await this.#room.send(TOPIC, data, options);
      return true;
    } catch (error) {
      this.querySelector('output').value = error.message;
      return false;
    }
  }

  #draw() {
    this.replaceChildren(this.#poll ? this.#results() : this.#form(), document.createElement('output'));
  }

  #form() {
    const form = document.createElement('form');
    form.innerHTML = `<label>Question <input name="question" required maxlength="300" /></label>
      <label>Answers, one a line <textarea name="answers" required rows="3"></textarea></label>
      <button>Ask everybody</button>`;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const {question, answers} = Object.fromEntries(new FormData(form));
      void this.#ask(
        question.trim(),
        answers
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      );
    });
    return form;
  }

  /** What others wrote is set as text, never as markup. */
  #results() {
    const list = document.createElement('fieldset');
    const legend = list.appendChild(document.createElement('legend'));
    legend.textContent = this.#poll.question;
    const chosen = this.#votes.get(this.#me);
    this.#poll.answers.forEach((answer, i) => {
      const count = [...this.#votes.values()].filter((vote) => vote === i).length;
      const button = list.appendChild(document.createElement('button'));
      button.textContent = `${answer}: ${count}`;
      button.ariaPressed = String(chosen === i);
      button.addEventListener('click', () => void this.#vote(i));
    });
    return list;
  }
}

customElements.define('meeting-poll', MeetingPoll);
