import {html, nothing, type CSSResultGroup, type ReactiveController, type TemplateResult} from 'lit';
import {byKey} from '../../binding/by-key.js';
import {SessionController} from '../../binding/session-controller.js';
import {SizeController} from '../../binding/size-controller.js';
import {StoreController} from '../../binding/store-controller.js';
import {Swipe} from '../../binding/swipe.js';
import type {StageLayout, StageView, Suggestion} from '../../session/stage.js';
import type {Tile} from '../../session/tiles.js';
import '../icons/meeting.js';
import {arrangeWithPager, gapOf, type Arrangement, type Placement} from '../layout/arrange.js';
import type {Size} from '../layout/grid.js';
import {pagesOfKey} from '../layout/page-keys.js';
import {Placer} from '../layout/place.js';
import {isScreen, shownOf} from '../layout/view.js';
import {pagerTemplate, screensTemplate, tileTemplate} from '../stage-parts.js';
import {controlStyles} from '../styles/controls.js';
import {stageStyles} from '../styles/vicolo-stage.js';
import {VicoloStage} from '../vicolo-stage.js';
import {Looks} from './looks.js';
import './participant-tile-looks.js';

/** The height of the row that turns pages. */
const PAGER = 48;

class StageLooks extends Looks<VicoloStage> implements ReactiveController {
  static override styles: CSSResultGroup = [controlStyles, stageStyles];

  readonly #session = new SessionController(this.host);
  readonly #tiles = new StoreController(this.host, () => this.#stage?.tiles);
  readonly #pins = new StoreController(this.host, () => this.#stage?.pins);
  readonly #layout = new StoreController(this.host, () => this.#stage?.layout);
  readonly #selfView = new StoreController(this.host, () => this.#stage?.selfView);
  readonly #screen = new StoreController(this.host, () => this.#stage?.screen);
  readonly #speaker = new StoreController(this.host, () => (this.#followsSpeaker ? this.#stage?.speaker : undefined));
  readonly #swipe = new Swipe((direction) => {
    this.#turn(this.#isRightToLeft ? direction : -direction);
  });
  #placer: Placer | undefined;
  #box: Size = {width: 0, height: 0};
  #page = 0;
  #scrolled = 0;
  #held: string | undefined;
  #shown: Arrangement | undefined;
  #said: (Suggestion & {readonly stage: StageView | undefined}) | undefined;

  constructor(host: VicoloStage) {
    super(host);
    new SizeController(host, '.stage', (width, height) => {
      this.#box = {width, height};
      this.#placer?.hold(); // tiles go with the box
      host.requestUpdate();
    });
    host.addController(this);
  }

  get #stage() {
    return this.#session.value?.stage;
  }

  get #effective(): StageLayout {
    return this.host.layout === 'pip' ? 'pip' : (this.#layout.value ?? 'auto');
  }

  get #followsSpeaker(): boolean {
    return ['speaker', 'sidebar', 'pip'].includes(this.#effective);
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this.host).direction === 'rtl';
  }

  hostDisconnected(): void {
    this.#stage?.look(this.host, undefined);
    this.#said?.stage?.suggest(this.host, undefined);
    this.#said = undefined;
  }

  override willUpdate(): void {
    this.#shown = this.#box.width > 0 ? this.#arrange() : undefined;
    this.#page = this.#shown?.page ?? this.#page;
  }

  override render(): TemplateResult {
    const {words} = this;
    const {page = 0, pages = 1, placements = []} = this.#shown ?? {};
    const tiles = this.#tiles.value ?? [];
    const places = new Map(placements.map((one) => [one.key, one]));
    const scrolls = this.host.overflow === 'scroll' && (this.#shown?.height ?? 0) > this.#box.height + 1;
    return html`<div
      class="stage"
      part="base"
      role="group"
      aria-label=${words.stage}
      tabindex=${pages > 1 || scrolls ? 0 : -1}
      ?data-pages=${pages > 1}
      ?data-scrolls=${scrolls}
      @keydown=${this.#onKey}
      @scroll=${this.#onScroll}
      @pointerover=${this.#onPointer}
      @pointerleave=${this.#onPointer}
      @pointerdown=${this.#swipe.begin}
      @pointerup=${this.#swipe.end}
    >
      <div class="plane">
        ${byKey(
          tiles.filter(({key}) => places.has(key)),
          ({key}) => key,
          (tile) => this.#cell(tile, places.get(tile.key)?.form ?? 'grid'),
        )}
      </div>
      ${placements.length || !tiles.length ? nothing : html`<p class="message" part="message">${words.nobodyElse}</p>`}
      ${screensTemplate({
        words,
        screens: this.#effective === 'grid' || !places.has(this.#screen.value ?? '') ? [] : tiles.filter(isScreen),
        chosen: this.#screen.value,
        choose: (key) => this.#stage?.chooseScreen(key),
      })}
      ${pagerTemplate({words, page, pages, turn: this.#turn})}
    </div>`;
  }

  #cell(tile: Tile, form: Placement['form']): TemplateResult {
    return html`<div class="cell" part="cell" data-key=${tile.key} data-form=${form}>
      ${this.host.renderTile?.(tile) ?? tileTemplate(tile, this.#session.value)}
    </div>`;
  }

  override updated(): void {
    this.#placer ??= new Placer(this.host.renderRoot);
    this.#suggest();
    this.#placer.place(this.#shown);
    this.#look();
  }

  #arrange(): Arrangement {
    const shown = shownOf({
      tiles: this.#tiles.value ?? [],
      layout: this.#effective,
      selfView: this.#selfView.value ?? 'tile',
      pins: this.#pins.value ?? [],
      screen: this.#screen.value,
      speaker: this.#speaker.value,
      side: this.host.side,
    });
    const scrolled = this.host.overflow === 'scroll' ? this.#scrolled : undefined;
    return arrangeWithPager({...shown, box: this.#box, gap: gapOf(this.#box), page: this.#page, scrolled}, PAGER);
  }

  /** The attributes, for the room; told when they, or the room, have changed. */
  #suggest(): void {
    const said = {stage: this.#stage, layout: this.host.layout, selfView: this.host.selfView};
    const last = this.#said;
    if (said.stage === last?.stage && said.layout === last?.layout && said.selfView === last?.selfView) return;
    this.#said = said;
    last?.stage?.suggest(this.host, undefined);
    if (said.layout !== 'pip') said.stage?.suggest(this.host, said);
  }

  #look(): void {
    const {placements = [], ahead = [], pages = 1} = this.#shown ?? {};
    const someAreElsewhere = pages > 1 || this.host.overflow === 'scroll';
    const movable = someAreElsewhere ? placements.filter(({form}) => form === 'grid' || form === 'side') : [];
    this.#stage?.look(this.host, {movable: movable.map(({key}) => key), ahead, held: this.#held});
  }

  readonly #turn = (by: number): void => {
    this.#page = Math.max(0, this.#page + by);
    this.#placer?.hold();
    this.host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const by = pagesOfKey(event, this.#isRightToLeft);
    if (!by || (this.#shown?.pages ?? 1) < 2) return;
    event.preventDefault();
    this.#turn(by);
  };

  readonly #onScroll = (event: Event): void => {
    this.#scrolled = (event.currentTarget as HTMLElement).scrollTop;
    this.host.requestUpdate();
  };

  readonly #onPointer = (event: PointerEvent): void => {
    // Only a mouse rests on something.
    const over = event.pointerType === 'mouse' && event.type === 'pointerover' ? event.target : undefined;
    const held = over instanceof Element ? over.closest<HTMLElement>('.cell')?.dataset['key'] : undefined;
    if (held === this.#held) return;
    this.#held = held;
    this.#look();
  };
}

VicoloStage.wear(StageLooks);
