// Draws every element of the kit again. For what changes rarely and concerns all: words, icons, language.
import type {ReactiveControllerHost} from 'lit';

const connected = new Set<ReactiveControllerHost>();
let languageWatcher: MutationObserver | undefined;

export function refreshAll(): void {
  for (const element of connected) element.requestUpdate();
}

export function enrol(element: ReactiveControllerHost & Element): void {
  connected.add(element);
  if (languageWatcher) return;
  languageWatcher = new MutationObserver(refreshAll);
  languageWatcher.observe(element.ownerDocument.documentElement, {attributeFilter: ['lang']});
}

export function retire(element: ReactiveControllerHost): void {
  connected.delete(element);
  if (connected.size > 0) return;
  languageWatcher?.disconnect();
  languageWatcher = undefined;
}
