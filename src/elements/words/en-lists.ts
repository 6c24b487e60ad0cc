import type {ListWords} from './vocabulary.js';

export const listsEn: ListWords = {
  searchHint: 'Search',
  clearSearch: 'Show all rooms',
  filters: 'Filter and sort',
  noMatch: 'No room matches',
  noMatchHint: 'Try other words or fewer filters.',
  newMeanwhile: (count) => (count === 1 ? 'Show 1 new room' : `Show ${String(count)} new rooms`),
  roomBecame: (title, state) => `${title}: ${state}`,
  editRoom: (title) => `Edit ${title}`,
  deleteRoom: (title) => `Delete ${title}`,
  mayNotCreate: 'Members do not create rooms here.',
  enter: 'Enter',
};
