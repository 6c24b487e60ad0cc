// The field to search by, and the filters, which are loaded when they are opened.
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {icon} from './icons/icons.js';
import type {FiltersView} from './room-filters.js';

/** After the last letter, in milliseconds: long enough to type on, short enough not to be waited for. */
const PAUSE = 250;

export class SearchBar implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open = false;
  #filters: ((view: FiltersView) => TemplateResult) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Undefined while they are closed. */
  get filters(): ((view: FiltersView) => TemplateResult) | undefined {
    return this.#open ? this.#filters : undefined;
  }

  /** Searches when the typing pauses; at once for Enter and for an emptied field. */
  type(text: string, atOnce: boolean, search: (text: string) => void): void {
    clearTimeout(this.#timer);
    if (atOnce || !text) search(text);
    else this.#timer = setTimeout(search, PAUSE, text);
  }

  readonly toggle = async (): Promise<void> => {
    this.#open = !this.#open;
    try {
      this.#filters ??= (await import('./room-filters.js')).filtersTemplate;
    } catch {
      this.#open = false; // the next click tries again
    }
    this.#host.requestUpdate();
  };
}

export function searchTemplate(bar: SearchBar, view: FiltersView): TemplateResult {
  const {words, wish, onChange} = view;
  const search = (text: string): void => {
    onChange({keyword: text});
  };
  const typed = ({target}: Event): void => {
    bar.type((target as HTMLInputElement).value, false, search);
  };
  const entered = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input');
    bar.type(field?.value ?? '', true, search);
  };
  const {filters} = bar;
  const narrowed = wish.state || wish.type ? 'true' : nothing;
  return html`<div class="tools">
      <form role="search" class="search" @submit=${entered}>
        ${icon('search')}
        <input
          type="search"
          part="search"
          aria-label=${words.searchHint}
          placeholder=${words.searchHint}
          autocomplete="off"
          enterkeyhint="search"
          .value=${live(wish.keyword)}
          @input=${typed}
        />
      </form>
      <button
        type="button"
        class="round"
        part="filter-button"
        aria-label=${words.filters}
        title=${words.filters}
        aria-expanded=${filters ? 'true' : 'false'}
        data-narrowed=${narrowed}
        @click=${bar.toggle}
      >
        ${icon('filter')}
      </button>
    </div>
    ${filters ? html`<div class="filters" part="filters" role="group" aria-label=${words.filters}>${filters(view)}</div>` : nothing}`;
}
