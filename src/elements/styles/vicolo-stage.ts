import {css, type CSSResult} from 'lit';

export const stageStyles: CSSResult = css`
  :host {
    display: block;
    min-block-size: 0;
    block-size: 100%;
  }

  .stage {
    display: grid;
    gap: 10px;
    block-size: 100%;
    min-block-size: 0;
  }

  .stage[data-form='beside'] {
    grid-template-columns: minmax(0, 1fr) var(--_people-size);
  }

  .stage[data-form='below'] {
    grid-template-rows: minmax(0, 1fr) var(--_people-size);
  }

  .screens,
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    place-content: center;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .screens[hidden] {
    display: none;
  }

  .scrolls .people {
    align-content: flex-start;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  vicolo-participant-tile {
    inline-size: var(--_tile-width, 100%);
    block-size: var(--_tile-height, auto);
    aspect-ratio: auto;
  }

  .screens vicolo-participant-tile {
    inline-size: var(--_screen-width, 100%);
    block-size: var(--_screen-height, auto);
  }
`;
