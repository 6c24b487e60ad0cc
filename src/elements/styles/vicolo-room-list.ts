import {css, type CSSResult} from 'lit';

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

  /* Says something to screen readers even where it shows nothing: then it must not take a gap. */
  [role='status'] {
    display: contents;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
    gap: 10px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    min-inline-size: 0;
  }

  button.room {
    gap: 12px;
    justify-content: flex-start;
    padding: 12px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }

  button.room:hover {
    border-color: color-mix(in oklab, var(--_border), var(--_accent) 60%);
    background: color-mix(in oklab, var(--_surface), var(--_accent) 5%) !important;
  }

  .mark {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 42px;
    block-size: 42px;
    border-radius: 12px;
    background: color-mix(in oklab, var(--_accent), var(--_surface) 88%);
    color: var(--_accent);
  }

  .mark.live {
    background: color-mix(in oklab, var(--_success), var(--_surface) 86%);
    color: var(--_success);
  }

  .mark.ended {
    background: var(--_raised);
    color: var(--_quiet);
  }

  .what {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }

  .title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-weight: 600;
  }

  .about {
    color: var(--_quiet);
    font-size: 0.8125rem;
  }

  .signs {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_quiet);
  }

  .sign .icon {
    display: block;
    inline-size: 1rem;
    block-size: 1rem;
  }

  .state {
    padding: 2px 9px;
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_quiet);
    font-size: 0.75rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .state.live {
    background: color-mix(in oklab, var(--_success), var(--_surface) 86%);
    color: var(--_success);
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

  .message p {
    display: flex;
    gap: 8px;
    align-items: center;
    margin: 0;
  }

  .message strong {
    color: var(--_text);
  }

  .message > .icon {
    inline-size: 2rem;
    block-size: 2rem;
  }

  .more {
    justify-self: center;
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
    button.room {
      flex-wrap: wrap;
    }

    .what {
      flex: 1 0 calc(100% - 54px);
    }

    .signs {
      padding-inline-start: 54px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton i {
      animation: none;
    }
  }
`;
