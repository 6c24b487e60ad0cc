import {css, type CSSResult} from 'lit';

export const roomCardStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .card {
    display: grid;
    gap: 14px;
    padding: 18px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .room {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }

  .what {
    flex: 1 1 10rem;
  }

  .description {
    margin: 0;
    color: var(--_quiet);
    white-space: pre-line;
  }

  .message {
    display: grid;
    gap: 10px;
    justify-items: start;
    margin: 0;
    color: var(--_quiet);
  }

  [role='status'] {
    display: contents;
  }
`;
