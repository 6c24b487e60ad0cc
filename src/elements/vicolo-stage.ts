import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {byKey} from '../binding/by-key.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {SizeController} from '../binding/size-controller.js';
import {StoreController} from '../binding/store-controller.js';
import {Swipe} from '../binding/swipe.js';
import type {RoomSession} from '../session/room-session.js';
import type {SelfView, StageLayout, StageView, Suggestion} from '../session/stage.js';
import type {Tile} from '../session/tiles.js';
import {arrangeWithPager, gapOf, type Arrangement, type Placement} from './layout/arrange.js';
import type {Size} from './layout/grid.js';
import {pagesOfKey} from './layout/page-keys.js';
import {Placer} from './layout/place.js';
import type {Side} from './layout/strip.js';
import {isScreen, shownOf} from './layout/view.js';
import {pagerTemplate, screensTemplate, tileTemplate} from './stage-parts.js';
import {controlStyles} from './styles/controls.js';
import {stageStyles} from './styles/vicolo-stage.js';
import {VicoloElement} from './vicolo-element.js';
import './vicolo-participant-tile.js';
import './icons/meeting.js';

/** The height of the row that turns pages. */
const PAGER = 48;

/**
 * Everybody's tiles: as equals in a grid, or one large with the others beside. It fills its box, turns pages
 * where tiles would become too small to see anybody, and only the pictures that it shows are sent.
 *
 * @summary The tiles of a room.
 * @csspart base - The whole stage.
 * @csspart cell - The place of one tile.
 * @csspart tile - Every tile's element.
 * @csspart screens - The choice between shared screens.
 * @csspart screen-choice - One of its buttons.
 * @csspart pager - The row that turns pages.
 * @csspart previous-button - The button to the page before.
 * @csspart next-button - The button to the page after.
 * @csspart message - What is said where there is nobody to show.
 */
export class VicoloStage extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, stageStyles];

  /**
   * How tiles are laid out, until the person chooses: `auto` (a grid; a pinned tile or shared screen stands large),
   * `grid`, `speaker` and `sidebar` (who speaks stands large, the others in a row or column), or `pip`, which is for
   * small windows: one picture, and oneself over it. `pip` holds for this stage alone, the others for the room.
   */
  @property() layout?: StageLayout;

  /** Where one sees oneself, until the person chooses: as a `tile`, `floating` over the others, or `hidden`. */
  @property({attribute: 'self-view'}) selfView?: SelfView;

  /** Where small tiles stand beside large ones: `top`, `bottom`, `left` or `right`. In a narrow box a column becomes a row below. */
  @property() side?: Side;

  /** What happens where not everybody fits: `pages`, or a grid that can `scroll`. */
  @property() overflow: 'pages' | 'scroll' = 'pages';

  /** Draws a tile in place of `<vicolo-participant-tile>`: takes the tile, gives what Lit can render. */
  @property({attribute: false}) renderTile?: ((tile: Tile) => unknown) | undefined;

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  readonly #session = new SessionController(this);
  readonly #tiles = new StoreController(this, () => this.#stage?.tiles);
  readonly #pins = new StoreController(this, () => this.#stage?.pins);
  readonly #layout = new StoreController(this, () => this.#stage?.layout);
  readonly #selfView = new StoreController(this, () => this.#stage?.selfView);
  readonly #screen = new StoreController(this, () => this.#stage?.screen);
  readonly #speaker = new StoreController(this, () => (this.#followsSpeaker ? this.#stage?.speaker : undefined));
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

  static {
    this.disableWarning?.('change-in-update'); // what the room is told after an update may at once lead to another
  }

  constructor() {
    super();
    new SizeController(this, '.stage', (width, height) => {
      this.#box = {width, height};
      this.#placer?.hold(); // tiles go with the box
      this.requestUpdate();
    });
  }

  get #stage() {
    return this.#session.value?.stage;
  }

  get #effective(): StageLayout {
    return this.layout === 'pip' ? 'pip' : (this.#layout.value ?? 'auto');
  }

  get #followsSpeaker(): boolean {
    return ['speaker', 'sidebar', 'pip'].includes(this.#effective);
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stage?.look(this, undefined);
    this.#said?.stage?.suggest(this, undefined);
    this.#said = undefined;
  }

  protected override willUpdate(): void {
    this.#shown = this.#box.width > 0 ? this.#arrange() : undefined;
    this.#page = this.#shown?.page ?? this.#page;
  }

  protected override render(): TemplateResult {
    const {words} = this;
    const {page = 0, pages = 1, placements = []} = this.#shown ?? {};
    const tiles = this.#tiles.value ?? [];
    const places = new Map(placements.map((one) => [one.key, one]));
    const scrolls = this.overflow === 'scroll' && (this.#shown?.height ?? 0) > this.#box.height + 1;
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
      ${this.renderTile?.(tile) ?? tileTemplate(tile, this.#session.value)}
    </div>`;
  }

  protected override updated(): void {
    this.#placer ??= new Placer(this.renderRoot);
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
      side: this.side,
    });
    const scrolled = this.overflow === 'scroll' ? this.#scrolled : undefined;
    return arrangeWithPager({...shown, box: this.#box, gap: gapOf(this.#box), page: this.#page, scrolled}, PAGER);
  }

  /** The attributes, for the room; told when they, or the room, have changed. */
  #suggest(): void {
    const said = {stage: this.#stage, layout: this.layout, selfView: this.selfView};
    const last = this.#said;
    if (said.stage === last?.stage && said.layout === last?.layout && said.selfView === last?.selfView) return;
    this.#said = said;
    last?.stage?.suggest(this, undefined);
    if (said.layout !== 'pip') said.stage?.suggest(this, said);
  }

  #look(): void {
    const {placements = [], ahead = [], pages = 1} = this.#shown ?? {};
    const someAreElsewhere = pages > 1 || this.overflow === 'scroll';
    const movable = someAreElsewhere ? placements.filter(({form}) => form === 'grid' || form === 'side') : [];
    this.#stage?.look(this, {movable: movable.map(({key}) => key), ahead, held: this.#held});
  }

  readonly #turn = (by: number): void => {
    this.#page = Math.max(0, this.#page + by);
    this.#placer?.hold();
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const by = pagesOfKey(event, this.#isRightToLeft);
    if (!by || (this.#shown?.pages ?? 1) < 2) return;
    event.preventDefault();
    this.#turn(by);
  };

  readonly #onScroll = (event: Event): void => {
    this.#scrolled = (event.currentTarget as HTMLElement).scrollTop;
    this.requestUpdate();
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

define('vicolo-stage', VicoloStage);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-stage': VicoloStage;
  }
}
