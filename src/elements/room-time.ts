// Times in the person's language and zone. Formats are kept: making one costs more than drawing a room.

/** `day` for what is past; `appointment` names the weekday and the zone. */
type Style = 'day' | 'appointment';

const STYLES: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  day: {dateStyle: 'medium', timeStyle: 'short'},
  appointment: {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Empty for what is no time. */
export function formatTime(time: string | undefined, language: string, style: Style): string {
  const date = new Date(time ?? NaN);
  if (Number.isNaN(date.getTime())) return '';
  const key = `${style} ${language}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), STYLES[style]);
  formats.set(key, format);
  return format.format(date);
}

/** A page may write anything as `lang`; the browser's own language stands in for what is none. */
function localeOf(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
