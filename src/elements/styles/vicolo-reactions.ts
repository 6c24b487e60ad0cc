import {css, type CSSResult} from 'lit';
import {popoverStyles} from './popovers.js';

const reactions = css`
  .reactions:popover-open {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    justify-content: center;
    border-radius: 22px;
  }

  button.reaction {
    inline-size: 44px;
    padding: 0;
    border-radius: 16px;
    background: transparent;
    font-family: 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif;
    font-size: 1.5rem;
    line-height: 1;
  }

  button.reaction:hover {
    scale: 1.12;
  }

  button.reaction:active {
    scale: 0.94;
  }

  @media (prefers-reduced-motion: reduce) {
    button.reaction:hover,
    button.reaction:active {
      scale: 1;
    }
  }
`;

export const reactionsStyles: CSSResult[] = [popoverStyles, reactions];
