import {css, type CSSResult} from 'lit';

/** What holds a tile's picture back, over it. */
export const tileStatusStyles: CSSResult = css`
  /* Why there is no moving picture: the words are always there, since a colour alone says nothing. */
  .status {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    z-index: 1;
    display: flex;
    gap: 6px;
    align-items: center;
    max-inline-size: calc(100% - 56px);
    padding: 3px 10px;
    border-radius: 14px;
    background: rgb(10 12 16 / 78%);
    color: #fff;
    font-size: 0.8125rem;
    animation: vicolo-appear 200ms 400ms both;
  }

  .status.reconnecting {
    animation-delay: 1s;
  }

  .status .icon,
  .spinner {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  .spinner {
    border: 2px solid currentcolor;
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: vicolo-turn 0.9s linear infinite;
  }

  /* The last picture is not what is so now. */
  :host(:state(still)) video {
    opacity: 0.4;
    filter: grayscale(1);
    transition:
      opacity 300ms,
      filter 300ms;
  }

  @keyframes vicolo-appear {
    from {
      visibility: hidden;
      opacity: 0;
    }
  }

  @keyframes vicolo-turn {
    to {
      rotate: 1turn;
    }
  }

  @container (inline-size < 200px) {
    .status {
      padding: 3px 7px;
      font-size: 0.75rem;
    }

    .said {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }

  @container (inline-size < 150px) {
    .said {
      display: none;
    }

    .status {
      padding: 4px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 4s;
    }

    :host(:state(still)) video {
      transition: none;
    }
  }
`;
