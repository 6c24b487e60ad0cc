import {css, type CSSResult} from 'lit';

/** A person's row in the list of people. */
export const personRowStyles: CSSResult = css`
  li {
    position: absolute;
    inset-block-start: calc(var(--_index, 0) * var(--_row));
    inset-inline: 0;
    display: flex;
    gap: 10px;
    align-items: center;
    block-size: var(--_row);
    padding-inline: 16px 8px;
    contain: layout style;
  }

  li:hover {
    background: color-mix(in oklab, var(--_raised), transparent 40%);
  }

  .avatar {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 50%;
    background: linear-gradient(160deg, hsl(var(--_hue) 52% 44%), hsl(calc(var(--_hue) + 28) 56% 34%));
    color: #fff;
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .avatar img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 50%;
    object-fit: cover;
  }

  .speaking .avatar {
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_speaking);
  }

  .hand .icon,
  .state .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  .speaking .state > .icon {
    color: var(--_success);
  }

  .who {
    flex: 1;
    position: relative;
    display: grid;
    min-inline-size: 0;
    line-height: 1.3;
  }

  .name,
  small {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .name {
    font-weight: 500;
  }

  small {
    color: var(--_quiet);
    font-size: 0.8125rem;
  }

  .hand {
    display: inline-flex;
    gap: 3px;
    align-items: center;
    padding: 2px 8px;
    border-radius: 999px;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .state {
    display: inline-flex;
    gap: 6px;
    color: var(--_quiet);
  }

  .quality {
    display: inline-flex;
  }

  .quality.poor {
    color: var(--_warning);
  }

  .quality.lost {
    color: var(--_danger);
  }

  button.more {
    inline-size: 36px;
    min-block-size: 36px;
    padding: 0;
    background: transparent;
    color: var(--_quiet);
  }

  @media (pointer: coarse) {
    button.more {
      inline-size: 44px;
      min-block-size: 44px;
    }
  }

  button.more[aria-expanded='true'] {
    background: var(--_raised);
    color: var(--_text);
  }

  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }

    .speaking .avatar {
      outline: 3px solid Highlight;
    }
  }
`;
