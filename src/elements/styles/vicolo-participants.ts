import {css, type CSSResult} from 'lit';

export const participantsStyles: CSSResult = css`
  :host {
    display: block;
    block-size: 100%;
    max-block-size: 100dvb;
    min-inline-size: 0;
    container-type: inline-size;
    background: var(--_surface);
  }

  .base {
    display: grid;
    grid-template: auto auto auto auto minmax(0, 1fr) auto / minmax(0, 1fr);
    block-size: 100%;
    min-block-size: 0;
  }

  .count {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    padding: 0 9px;
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_quiet);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .count > [aria-hidden] {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }

  .hands,
  .hand {
    background: color-mix(in oklab, var(--_warning), var(--_surface) 84%);
    color: var(--_warning);
  }

  .tools {
    display: flex;
    gap: 8px;
    margin: 0 16px 8px;
  }

  .count .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  .search {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }

  .search .icon {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 12px;
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_quiet);
    pointer-events: none;
    translate: 0 -50%;
  }

  .search input {
    min-block-size: 40px;
    padding-inline-start: 2.4em;
    text-overflow: ellipsis;
    border-color: var(--_border);
    background: var(--_raised);
  }

  .search input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  .message {
    margin: 8px 16px;
    color: var(--_quiet);
  }

  .list {
    --_row: 3.5rem;

    position: relative;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  ul {
    position: relative;
    block-size: calc(var(--_count, 0) * var(--_row));
    margin: 0;
    padding: 0;
    list-style-type: ''; /* without a mark, and still a list for Safari */
  }

  @media (pointer: coarse) {
    .search input {
      min-block-size: 44px;
    }
  }
`;
