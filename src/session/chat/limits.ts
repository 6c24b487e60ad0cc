// What is taken and sent at most. Beyond it nothing breaks: it is cut, refused or left out, with a note.

/** Characters of one message. */
export const LONGEST_TEXT = 4_000;
export const LONGEST_FILE_NAME = 120;
/** Bytes of one file, unless the page sets another limit. */
export const FILE_LIMIT: number = 10 * 1024 * 1024;
/** What a page can set at most: the SDK's own cap of a stream. */
export const LARGEST_FILE_LIMIT: number = 64 * 1024 * 1024;
/** Bytes of files from others that are kept at one time. */
export const KEPT_FILES: number = 256 * 1024 * 1024;
/** Messages that are kept; the oldest give way. */
export const KEPT_MESSAGES = 20_000;
/** Messages from one person: so many a second in the long run, so many at once. */
export const RATE = 150;
export const BURST = 300;
/** Streams from one person that are open at a time. */
export const OPEN_TEXTS = 512;
export const OPEN_FILES = 4;
/** Bytes of one message between pages, as JSON. */
export const LARGEST_DATA: number = 64 * 1024;
export const DEEPEST_DATA = 32;
