// What can be behind a person, as a value that can be remembered. Pure.

/** `picture-1` is the first of the page's pictures. */
export type Background = 'none' | 'blur-slight' | 'blur' | `picture-${number}`;

/** How strongly, in pixels. */
const RADIUS: Readonly<Record<string, number>> = {'blur-slight': 10, blur: 40};

/** Which of the page's pictures it is, counted from 0; undefined where it is none. */
export function pictureIn(background: Background): number | undefined {
  const [, number] = /^picture-([1-9]\d{0,3})$/.exec(background) ?? [];
  return number === undefined ? undefined : Number(number) - 1;
}

/**
 * What holds now of a choice that may be of another visit. Whoever wanted something hidden still does where the
 * picture is gone: then it is blurred.
 */
export function readBackground(choice: string | undefined, pictures: number): Background {
  const background = choice as Background | undefined;
  if (background === 'blur' || background === 'blur-slight') return background;
  const picture = background === undefined ? undefined : pictureIn(background);
  if (picture === undefined) return 'none';
  return picture < pictures ? (background ?? 'none') : 'blur';
}

/** Every picture begins as a blur, so that one which can't be had shows nothing of the room. */
export function radiusOf(background: Background): number {
  return RADIUS[background] ?? 40;
}
