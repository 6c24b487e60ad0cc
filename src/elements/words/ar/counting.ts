// Not yet reviewed by a speaker.
import {countingIn, type Counting} from '../counting.js';

/** Latin digits: most of what stands beside them on such pages, and in this kit, is written with them. */
const counting = countingIn('ar-u-nu-latn');

export const number: Counting['number'] = counting.number;

/** What is counted: one, two, three to ten (plural), eleven to ninety-nine (accusative), a hundred and above. */
type Counted = readonly [one: string, two: string, few: string, many: string, other: string];

export const person: Counted = ['شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص'];
export const otherPerson: Counted = ['شخص آخر', 'شخصان آخران', 'أشخاص آخرون', 'شخصًا آخر', 'شخص آخر'];
export const message: Counted = ['رسالة واحدة', 'رسالتان', 'رسائل', 'رسالة', 'رسالة'];
export const newMessage: Counted = ['رسالة جديدة', 'رسالتان جديدتان', 'رسائل جديدة', 'رسالة جديدة', 'رسالة جديدة'];
export const unread: Counted = [
  'رسالة غير مقروءة',
  'رسالتان غير مقروءتين',
  'رسائل غير مقروءة',
  'رسالة غير مقروءة',
  'رسالة غير مقروءة',
];
export const result: Counted = ['نتيجة واحدة', 'نتيجتان', 'نتائج', 'نتيجة', 'نتيجة'];
export const raisedHand: Counted = ['يد مرفوعة', 'يدان مرفوعتان', 'أيدٍ مرفوعة', 'يدًا مرفوعة', 'يد مرفوعة'];
export const reaction: Counted = ['تفاعل واحد', 'تفاعلان', 'تفاعلات', 'تفاعلًا', 'تفاعل'];
export const room: Counted = ['غرفة واحدة', 'غرفتان', 'غرف', 'غرفة', 'غرفة'];
export const newRoom: Counted = ['غرفة جديدة', 'غرفتين جديدتين', 'غرف جديدة', 'غرفة جديدة', 'غرفة جديدة'];

export function counted(count: number, [one, two, few, many, other]: Counted): string {
  return counting.plural(count, (n) => ({
    zero: `${n} ${other}`,
    one,
    two,
    few: `${n} ${few}`,
    many: `${n} ${many}`,
    other: `${n} ${other}`,
  }));
}

/** Names keep their own direction and turn nothing around beside them (Unicode's isolates). */
export function aside(name: string): string {
  return `\u2068${name}\u2069`;
}
