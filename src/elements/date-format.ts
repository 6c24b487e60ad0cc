const formats = new Map<string, Intl.DateTimeFormat>();

/** A format by its name, in a page's language and the person's zone. Kept: making one costs more than drawing a room. */
export function dateFormat(language: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${name} ${language}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  formats.set(key, format);
  return format;
}

/**
 * A page may write anything as `lang`; the browser's own language stands in for what is none. Arabic has Latin digits
 * everywhere, as its words have, unless the tag says others.
 */
export function localeOf(language: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(language.replaceAll('_', '-'));
    return tag?.replace(/^ar\b(?!.*-u-).*/, '$&-u-nu-latn');
  } catch {
    return undefined;
  }
}
