import {expect} from '@open-wc/testing';
import {changeOf, check, newRoomOf, problemsOf, valuesOf, type RoomValues} from '../../src/elements/room-values.js';
import {aRoom} from '../fakes/a-room.js';

const NOW = new Date(2026, 10, 24, 12, 0).getTime();
const values = (change: Partial<RoomValues> = {}): RoomValues => ({
  ...valuesOf(undefined),
  title: 'Planning',
  ...change,
});
const items = (count: number, name = 'n', value = 'v') =>
  Array.from({length: count}, (_, i) => ({name: `${name}${i}`, value}));

describe('check', () => {
  for (const [what, change, problems] of [
    ['a title is enough', {}, {}],
    ['no title', {title: '  '}, {title: 'missing-title'}],
    ['100 characters', {title: 'x'.repeat(100)}, {}],
    ['101 characters', {title: 'x'.repeat(101)}, {title: 'too-long-100'}],
    ['no type', {type: ''}, {type: 'missing-type'}],
    ['later today', {schedule: '2026-11-24T12:01'}, {}],
    ['earlier today', {schedule: '2026-11-24T11:59'}, {schedule: 'in-the-past'}],
    ['half a time', {schedule: 'half a time'}, {schedule: 'not-a-time'}],
    ['a custom type of 50', {customType: 'x'.repeat(50)}, {}],
    ['a custom type of 51', {customType: 'x'.repeat(51)}, {customType: 'too-long-50'}],
    ['10 items', {customData: items(10)}, {}],
    ['11 items', {customData: items(11)}, {customData: 'too-many-items'}],
    ['rows that nobody filled in', {customData: [...items(10), {name: ' ', value: ''}]}, {}],
    ['a value without a name', {customData: [{name: '', value: 'v'}]}, {customData: 'name-missing'}],
    ['a name twice', {customData: [...items(1), {name: 'n0 ', value: ''}]}, {customData: 'name-twice'}],
    ['a name of 51', {customData: items(1, 'x'.repeat(50))}, {customData: 'item-too-long'}],
    ['a value of 51', {customData: items(1, 'n', 'x'.repeat(51))}, {customData: 'item-too-long'}],
    ['several at once', {title: '', customType: 'x'.repeat(51)}, {title: 'missing-title', customType: 'too-long-50'}],
  ] as readonly [string, Partial<RoomValues>, object][]) {
    it(what, () => {
      expect(check(values(change), NOW)).to.deep.equal(problems);
    });
  }
});

describe('newRoomOf', () => {
  it('leaves out what was left empty', () => {
    expect(newRoomOf(values())).to.deep.equal({type: 'VIDEO_CONFERENCE', title: 'Planning'});
  });

  it('sends everything that was written, times as ISO 8601', () => {
    const written = values({
      title: ' Planning ',
      description: ' Weekly ',
      accessLevel: 'PRIVATE',
      schedule: '2026-12-01T10:30',
      password: ' p ',
      approval: true,
      recording: true,
      customType: 'team',
      customData: [...items(1), {name: '', value: ''}],
    });
    expect(newRoomOf(written)).to.deep.equal({
      type: 'VIDEO_CONFERENCE',
      title: 'Planning',
      description: 'Weekly',
      accessLevel: 'PRIVATE',
      scheduledAt: new Date(2026, 11, 1, 10, 30).toISOString(),
      password: ' p ',
      manuallyApproval: true,
      canAutoRoomCompositeRecording: true,
      customType: 'team',
      customData: {n0: 'v'},
    });
  });
});

describe('changeOf', () => {
  const room = aRoom({
    description: 'Weekly',
    customType: 'team',
    customData: {floor: 3, name: 'x'},
    policy: {hasPassword: true, manuallyApproval: true},
  });
  const before = valuesOf(room);
  for (const [what, change, sent] of [
    ['nothing', {}, {}],
    ['only the title', {title: 'Moved '}, {title: 'Moved'}],
    ['a description taken away', {description: ''}, {description: ''}],
    ['a new password', {password: 'p'}, {password: 'p'}],
    ['no password any more', {password: 'p', removePassword: true}, {password: ''}],
    ['flags', {approval: false, recording: true}, {manuallyApproval: false, canAutoRoomCompositeRecording: true}],
    ['access', {accessLevel: 'PRIVATE'}, {accessLevel: 'PRIVATE'}],
    [
      'an item, and numbers stay numbers',
      {customData: [before.customData[0]!, {name: 'name', value: 'y'}]},
      {customData: {floor: 3, name: 'y'}},
    ],
    ['all items taken away', {customData: []}, {customData: {}}],
  ] as readonly [string, Partial<RoomValues>, object][]) {
    it(what, () => {
      expect(changeOf({...before, ...change}, room)).to.deep.equal(sent);
    });
  }
});

describe('problemsOf', () => {
  for (const [code, problems] of [
    ['EMPTY_VIDEO_ROOM_SCHEDULED_AT', {schedule: 'missing-schedule'}],
    ['CUSTOM_DATA_ITEM_NAME_SIZE_UPPER_LIMIT_EXCEEDED', {customData: 'item-too-long'}],
    ['SOMETHING_NEW', {}],
    [undefined, {}],
  ] as const) {
    it(`${code}`, () => {
      expect(problemsOf(code)).to.deep.equal(problems);
    });
  }
});
