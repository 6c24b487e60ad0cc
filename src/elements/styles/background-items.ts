import {css, type CSSResult} from 'lit';

/** The part of a camera's menu that says what is behind the person. */
export const backgroundItemStyles: CSSResult = css`
  .backgrounds {
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_border);
  }

  .heading {
    padding: 4px 12px;
    color: var(--_quiet);
    font-size: 0.8125rem;
  }

  [role^='menuitem'] img {
    flex: none;
    inline-size: 56px;
    block-size: 32px;
    margin-inline-start: auto;
    border-radius: 6px;
    background: var(--_raised);
    object-fit: cover;
  }
`;
