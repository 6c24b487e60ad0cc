// What the page's backend heard from the cloud, as it comes: one JSON a line.
import {sessionHeaders} from './backend.js';
import {words} from './words.js';

interface Heard {
  readonly at: string;
  readonly type: string;
  readonly room?: string;
  readonly who?: string;
}

const MOST = 50;

/** Fills the list until the signal comes. A connection that breaks is left alone: reloading begins anew. */
export async function showNews(list: HTMLElement, signal: AbortSignal): Promise<void> {
  list.replaceChildren();
  try {
    const answer = await fetch('/my-backend/news', {headers: sessionHeaders(), signal});
    if (!answer.ok || !answer.body) return;
    let rest = '';
    for await (const text of texts(answer.body)) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.filter(Boolean)) list.prepend(itemOf(JSON.parse(line) as Heard));
      while (list.childElementCount > MOST) list.lastElementChild?.remove();
    }
  } catch {
    // Signed out, or the sandbox has stopped.
  }
}

function itemOf({at, type, room, who}: Heard): HTMLLIElement {
  const time = Object.assign(document.createElement('time'), {dateTime: at});
  time.textContent = new Date(at).toLocaleTimeString(document.documentElement.lang);
  const what = document.createElement('code');
  what.textContent = type;
  const item = document.createElement('li');
  item.append(time, what, [who, room].filter(Boolean).join(words().in));
  return item;
}

async function* texts(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return;
    yield value;
  }
}
