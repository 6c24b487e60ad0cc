import {css, type CSSResult} from 'lit';

/** A file or picture in a message. */
export const fileStyles: CSSResult = css`
  .file {
    display: grid;
    gap: 6px;
    inline-size: min(17rem, 60cqi);
    max-inline-size: 100%;
  }

  .file:not(:first-child) {
    margin-block-start: 6px;
  }

  .file img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 16rem;
    border-radius: 8px;
    background: var(--_tile);
    object-fit: contain;
  }

  .row {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 30px;
  }

  .kind {
    display: grid;
    color: var(--_quiet);
  }

  .about {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    font-size: 0.875rem;
    line-height: 1.3;
  }

  .about .name {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .size {
    color: var(--_quiet);
    font-size: 0.75rem;
  }

  progress {
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: color-mix(in oklab, var(--_text), transparent 85%);
    accent-color: var(--_accent);
    overflow: hidden;
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }
`;
