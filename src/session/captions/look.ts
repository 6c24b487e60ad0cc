/** How captions look, as the person may choose. */
export const CAPTION_SIZES = ['small', 'medium', 'large'] as const;
export type CaptionSize = (typeof CAPTION_SIZES)[number];

export const CAPTION_PLACES = ['bottom', 'top'] as const;
export type CaptionPlace = (typeof CAPTION_PLACES)[number];
