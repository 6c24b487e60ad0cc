// Times of rooms, in the person's language and zone.
import {dateFormat} from './date-format.js';

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

/** Empty for what is no time. */
export function formatTime(time: string | undefined, language: string, style: Style): string {
  const date = new Date(time ?? NaN);
  if (Number.isNaN(date.getTime())) return '';
  return dateFormat(language, style, STYLES[style]).format(date);
}
