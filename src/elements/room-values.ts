// What a person has written about a room, checked before it is sent, and what of it is new. Pure.
import type {NewRoom, RoomChange, VideoRoom} from '../cloud/wire.js';

export interface DataItem {
  readonly name: string;
  readonly value: string;
}

export interface RoomValues {
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly accessLevel: string;
  /** As `<input type=datetime-local>` gives it, in the person's zone. */
  readonly schedule: string;
  readonly password: string;
  readonly removePassword: boolean;
  readonly approval: boolean;
  readonly recording: boolean;
  readonly customType: string;
  readonly customData: readonly DataItem[];
}

export type Field = 'type' | 'title' | 'description' | 'schedule' | 'customType' | 'customData';

export type FieldProblem =
  | 'missing-title'
  | 'missing-type'
  | 'missing-schedule'
  | 'not-a-time'
  | 'in-the-past'
  | 'too-long-100'
  | 'too-long-50'
  | 'too-many-items'
  | 'name-missing'
  | 'name-twice'
  | 'item-too-long';

export type FieldProblems = Partial<Readonly<Record<Field, FieldProblem>>>;

/** The cloud's own limits for custom type and data; the title's is the kit's. */
export const LIMITS = {title: 100, customType: 50, item: 50, items: 10} as const;

const EMPTY: RoomValues = {
  type: 'VIDEO_CONFERENCE',
  title: '',
  description: '',
  accessLevel: 'PUBLIC',
  schedule: '',
  password: '',
  removePassword: false,
  approval: false,
  recording: false,
  customType: '',
  customData: [],
};

/** What the fields show at first: of a room that is changed, or of a new one. */
export function valuesOf(room: VideoRoom | undefined): RoomValues {
  if (!room) return EMPTY;
  return {
    ...EMPTY,
    type: room.type,
    title: room.title ?? '',
    description: room.description ?? '',
    accessLevel: room.accessLevel,
    approval: room.policy.manuallyApproval ?? false,
    recording: room.policy.canAutoRoomCompositeRecording ?? false,
    customType: room.customType ?? '',
    customData: Object.entries(room.customData ?? {}).map(([name, value]) => ({name, value: shown(value)})),
  };
}

export function check(values: RoomValues, now: number = Date.now()): FieldProblems {
  const {title, type, schedule, customType} = values;
  const problems: Record<Field, FieldProblem | false> = {
    title: !title.trim() ? 'missing-title' : title.trim().length > LIMITS.title && 'too-long-100',
    type: !type && 'missing-type',
    description: false,
    schedule: schedule !== '' && checkTime(Date.parse(schedule), now),
    customType: customType.trim().length > LIMITS.customType && 'too-long-50',
    customData: checkItems(itemsOf(values)),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem));
}

function checkTime(time: number, now: number): FieldProblem | false {
  if (Number.isNaN(time)) return 'not-a-time';
  return time < now && 'in-the-past';
}

function checkItems(items: readonly DataItem[]): FieldProblem | false {
  if (items.length > LIMITS.items) return 'too-many-items';
  if (items.some(({name}) => !name)) return 'name-missing';
  if (new Set(items.map(({name}) => name)).size < items.length) return 'name-twice';
  return items.some(({name, value}) => name.length > LIMITS.item || value.length > LIMITS.item) && 'item-too-long';
}

/** What to send for a new room: nothing that was left empty. */
export function newRoomOf(values: RoomValues): NewRoom {
  const {type, accessLevel, password, approval, recording} = values;
  const [title, description, customType] = [values.title.trim(), values.description.trim(), values.customType.trim()];
  const customData = dataOf(values, undefined);
  return {
    type,
    title,
    ...(description && {description}),
    ...(accessLevel !== EMPTY.accessLevel && {accessLevel}),
    ...(values.schedule && {scheduledAt: new Date(values.schedule).toISOString()}),
    ...(password && {password}),
    ...(approval && {manuallyApproval: true}),
    ...(recording && {canAutoRoomCompositeRecording: true}),
    ...(customType && {customType}),
    ...(Object.keys(customData).length > 0 && {customData}),
  };
}

/** What to send for a room that is there: only what is different. An empty password takes it away (an assumption). */
export function changeOf(values: RoomValues, room: VideoRoom): RoomChange {
  const before = valuesOf(room);
  const text = (field: 'title' | 'description' | 'customType') =>
    values[field].trim() !== before[field].trim() && {[field]: values[field].trim()};
  const customData = dataOf(values, room.customData);
  return {
    ...text('title'),
    ...text('description'),
    ...text('customType'),
    ...(values.accessLevel !== before.accessLevel && {accessLevel: values.accessLevel}),
    ...(values.removePassword ? {password: ''} : values.password && {password: values.password}),
    ...(values.approval !== before.approval && {manuallyApproval: values.approval}),
    ...(values.recording !== before.recording && {canAutoRoomCompositeRecording: values.recording}),
    ...(JSON.stringify(customData) !== JSON.stringify(room.customData ?? {}) && {customData}),
  };
}

/** Items without name and value are rows that nobody has filled in. */
function itemsOf({customData}: RoomValues): DataItem[] {
  return customData
    .map(({name, value}) => ({name: name.trim(), value: value.trim()}))
    .filter(({name, value}) => name || value);
}

/** A value that was no text, and whose text is untouched, stays what it was. */
function dataOf(values: RoomValues, before: VideoRoom['customData']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    itemsOf(values).map(({name, value}) => {
      const was = before?.[name];
      return [name, was !== undefined && shown(was) === value ? was : value];
    }),
  );
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const BY_CLOUD_CODE: ReadonlyMap<string | undefined, readonly [Field, FieldProblem]> = new Map([
  ['EMPTY_VIDEO_ROOM_TYPE', ['type', 'missing-type']],
  ['EMPTY_VIDEO_ROOM_SCHEDULED_AT', ['schedule', 'missing-schedule']],
  ['CUSTOM_TYPE_SIZE_UPPER_LIMIT_EXCEEDED', ['customType', 'too-long-50']],
  ['CUSTOM_DATA_ITEM_COUNT_UPPER_LIMIT_EXCEEDED', ['customData', 'too-many-items']],
  ['CUSTOM_DATA_ITEM_NAME_SIZE_UPPER_LIMIT_EXCEEDED', ['customData', 'item-too-long']],
  ['CUSTOM_DATA_ITEM_VALUE_SIZE_UPPER_LIMIT_EXCEEDED', ['customData', 'item-too-long']],
]);

/** The field that the cloud complains about, where it says so. */
export function problemsOf(cloudCode: string | undefined): FieldProblems {
  const found = BY_CLOUD_CODE.get(cloudCode);
  return found ? {[found[0]]: found[1]} : {};
}
