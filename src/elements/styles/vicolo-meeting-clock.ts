import {css, type CSSResult} from 'lit';

export const meetingClockStyles: CSSResult = css`
  :host {
    display: inline-block;
    color: var(--_quiet);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;
