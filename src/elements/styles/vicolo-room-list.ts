import {css, type CSSResult} from 'lit';

/** A status speaks to screen readers even where it shows nothing: then it must not take a gap. */
export const roomListStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .base {
    display: grid;
    gap: 14px;
  }

  .header {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  h2 {
    flex: 1;
    margin: 0;
    font-size: 1.25rem;
    letter-spacing: -0.01em;
  }

  [role='status'] {
    display: contents;
  }

  .tools {
    display: flex;
    gap: 8px;
  }

  .search {
    flex: 1;
    position: relative;
    min-inline-size: 0;
  }

  .search .icon {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 14px;
    color: var(--_quiet);
    pointer-events: none;
  }

  .search input {
    padding-inline-start: 44px;
    border-color: var(--_border);
    border-radius: 999px;
  }

  [aria-expanded='true'],
  [data-narrowed] {
    background: color-mix(in oklab, var(--_accent), var(--_surface) 84%);
    color: var(--_accent);
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 12px;
    align-items: end;
    padding: 14px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .filters button {
    justify-self: start;
    background: var(--_surface);
  }

  .fresh,
  .more,
  .pager {
    justify-self: center;
  }

  .fresh {
    background: color-mix(in oklab, var(--_accent), var(--_surface) 84%);
    color: var(--_accent);
  }

  .pager {
    display: flex;
    gap: 12px;
    align-items: center;
  }

  .note {
    margin: 0;
    color: var(--_quiet);
    font-size: 0.875rem;
  }

  .message {
    display: grid;
    gap: 8px;
    justify-items: center;
    margin: 0;
    padding: 32px 16px;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_quiet);
    text-align: center;
  }

  .message strong {
    color: var(--_text);
  }

  .message > .icon {
    inline-size: 2rem;
    block-size: 2rem;
  }

  .skeleton {
    display: grid;
    gap: 10px;
  }

  .skeleton i {
    block-size: 68px;
    border-radius: var(--_radius);
    background: var(--_raised);
    animation: vicolo-breathe 1s ease-in-out infinite alternate;
  }

  @keyframes vicolo-breathe {
    to {
      opacity: 0.45;
    }
  }

  @container (inline-size < 20rem) {
    .header {
      flex-wrap: wrap;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton i {
      animation: none;
    }
  }
`;
