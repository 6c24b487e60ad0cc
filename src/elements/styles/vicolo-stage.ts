import {css, type CSSResult} from 'lit';

export const stageStyles: CSSResult = css`
  :host {
    display: block;
    min-block-size: 0;
    block-size: 100%;
  }

  .stage {
    position: relative;
    block-size: 100%;
    min-block-size: 0;
    overflow: hidden;
    border-radius: var(--_radius);
  }

  .stage[data-pages] {
    touch-action: pan-y pinch-zoom;
  }

  .stage[data-scrolls] {
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .plane {
    position: relative;
    block-size: var(--_plane, 100%);
  }

  /* The numbers are physical, whatever the direction of writing: a room looks the same to all who are in it. */
  .cell {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: var(--_width);
    block-size: var(--_height);
    translate: var(--_x) var(--_y);
  }

  .cell > * {
    inline-size: 100%;
    block-size: 100%;
    aspect-ratio: auto;
  }

  .cell[data-form='floating'] {
    z-index: 1;
    border-radius: var(--_radius);
    box-shadow: 0 6px 24px rgb(0 0 0 / 35%);
  }

  .screens {
    position: absolute;
    inset: 8px 8px auto;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    justify-content: center;
    pointer-events: none;
  }

  .screens button {
    min-block-size: 36px;
    max-inline-size: 14rem;
    padding: 0 12px;
    background: color-mix(in oklab, var(--_raised), transparent 8%);
    font-size: 0.8125rem;
    pointer-events: auto;
  }

  .screens span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .screens button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .pager {
    position: absolute;
    inset: auto 0 0;
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: center;
    block-size: 44px;
  }

  .turn {
    inline-size: 40px;
    min-block-size: 40px;
  }

  .pages {
    min-inline-size: 3.5em;
    color: var(--_quiet);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .message {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    margin: 0;
    color: var(--_quiet);
    text-align: center;
  }

  @media (pointer: coarse) {
    .screens button,
    .turn {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .cell {
      transition:
        translate 220ms ease,
        inline-size 220ms ease,
        block-size 220ms ease,
        opacity 160ms ease;
    }

    .stage.still .cell {
      transition: none;
    }

    @starting-style {
      .cell {
        opacity: 0;
      }
    }
  }
`;
