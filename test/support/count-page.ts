// Counts what a page keeps that no garbage collector takes: listeners on what outlives an element, and open audio.
const lasting: readonly EventTarget[] = [
  window,
  document,
  navigator.mediaDevices,
  document.documentElement,
  document.body,
];
const held = new Map<string, number>();
const contexts = new Set<WeakRef<AudioContext>>();

type Listening = readonly [target: EventTarget, type: string, listener: unknown, capture: boolean];
const listening: Listening[] = [];

const captureOf = (options: unknown) =>
  typeof options === 'object' ? Boolean((options as {capture?: boolean} | null)?.capture) : Boolean(options);

function forget(one: readonly unknown[]): void {
  const at = listening.findIndex((known) => known.every((value, i) => value === one[i]));
  if (at >= 0) listening.splice(at, 1);
}

export function countPage(): void {
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, listener, options) {
    const target = this ?? window;
    if (listener && lasting.includes(target)) {
      const one: Listening = [target, type, listener, captureOf(options)];
      forget(one);
      listening.push(one);
      const {signal, once} = typeof options === 'object' ? options : {};
      if (signal) addEventListener.call(signal, 'abort', () => forget(one), {once: true});
      if (once) addEventListener.call(target, type, () => forget(one), {once: true});
    }
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type: string, listener, options) {
    const target = this ?? window;
    forget([target, type, listener, captureOf(options)]);
    removeEventListener.call(target, type, listener, options);
  };
  const Original = window.AudioContext;
  window.AudioContext = class extends Original {
    constructor(options?: AudioContextOptions) {
      super(options);
      contexts.add(new WeakRef(this));
    }
  };
}

/** Names and numbers, so that a failure says which listener stays. */
export function whatThePageKeeps(): Readonly<Record<string, number>> {
  held.clear();
  for (const [target, type] of listening) {
    const name = `${target.constructor.name} ${type}`;
    held.set(name, (held.get(name) ?? 0) + 1);
  }
  const open = [...contexts].filter((one) => (one.deref()?.state ?? 'closed') !== 'closed').length;
  return {
    ...Object.fromEntries([...held].sort()),
    'audio contexts': open,
    elements: document.querySelectorAll('*').length,
  };
}
