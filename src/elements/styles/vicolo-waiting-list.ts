import {css, type CSSResult} from 'lit';

export const waitingListStyles: CSSResult = css`
  :host {
    display: block;
  }

  :host(:not([brief])) .base {
    margin: 0 12px 10px;
    padding: 10px 8px 6px 12px;
    border-radius: 14px;
    background: color-mix(in oklab, var(--_accent), var(--_surface) 90%);
  }

  .head,
  li,
  .line,
  .answers {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .head {
    flex-wrap: wrap;
    justify-content: space-between;
  }

  h3 {
    margin: 0;
    font-size: 0.875rem;
  }

  ul {
    max-block-size: 13rem;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    list-style-type: '';
    scrollbar-width: thin;
  }

  li {
    padding-block: 5px;
  }

  .avatar {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    background: var(--_raised);
    font-size: 0.75rem;
    font-weight: 600;
  }

  .name {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  button {
    min-block-size: 36px;
    padding-inline: 14px;
    font-size: 0.875rem;
  }

  button.round {
    inline-size: 36px;
    padding: 0;
  }

  .line {
    margin: 0;
  }

  .line .icon {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    color: var(--_accent);
  }

  :host([brief]) .base {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }

  .message {
    margin: 4px 0;
    color: var(--_danger);
    font-size: 0.875rem;
  }

  .message:empty {
    display: none;
  }

  @media (pointer: coarse) {
    button,
    button.round {
      min-block-size: 44px;
    }

    button.round {
      inline-size: 44px;
    }
  }
`;
