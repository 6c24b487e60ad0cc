// Which pictures are said to stand still: a table of what is seen of one, second by second, and what is said then.
import {expect} from '@open-wc/testing';
import {Arrivals, type Expected} from '../../src/session/arrivals.js';

/** `f` a new frame, `l` something else over the line, `.` nothing; `-` not expected, `z` eight seconds of a page that sleeps. */
type Course = string;

const track = {};
const SOURCES = {camera: {track, source: 'camera'}, screen: {track, source: 'screen_share'}} as const;

/** What is said at each step: `#` while it stands still, `_` while not. */
function said(course: Course, source: keyof typeof SOURCES, {step = 1000, others = [] as Expected[]} = {}): string {
  const arrivals = new Arrivals();
  let now = 1_000_000;
  let frame = 100;
  let line = 5;
  let seen = false;
  return [...course]
    .map((what) => {
      now += what === 'z' ? 8000 : step;
      if (what === 'f') {
        frame++;
        seen = true;
      }
      if (what === 'f' || what === 'l') line++;
      const picture = {
        ...SOURCES[source],
        frame: seen ? frame : undefined,
        line: source === 'screen' ? line : undefined,
      };
      return arrivals.look(now, what === '-' ? others : [...others, picture]).has(track) ? '#' : '_';
    })
    .join('');
}

const OTHER: Expected = {track: {}, source: 'camera', frame: 7};

describe('a picture that does not arrive', () => {
  for (const [what, source, course, expected] of [
    ['a camera that moves', 'camera', 'ffffffffff', '__________'],
    ['a slow camera, a frame in two seconds', 'camera', 'f.f.f.f.f.', '__________'],
    ['a camera that falls silent', 'camera', 'fff......', '_____####'],
    ['and comes again: two frames within a moment', 'camera', 'ff....fff', '____###__'],
    ['one frame in a long silence', 'camera', 'ff....f...', '____######'],
    ['one that has only just been asked for', 'camera', 'f.....', '______'],
    ['one that was asked for long enough ago', 'camera', 'f.......', '______##'],
    ['one that is no longer expected', 'camera', 'ff....--f.', '____##____'],
    ['one that is expected again: all its time anew', 'camera', 'ff...--f......', '____#________#'],
    ['a page that slept', 'camera', 'ffz...', '_____#'],
    ['a page that slept while nothing came', 'camera', 'ff....z.', '____####'],
    ['no frame ever, in a browser that tells of none', 'camera', '..............', '______________'],
    ['a shared screen on which nothing changes', 'screen', 'ff.l..l..l...l', '______________'],
    ['a shared screen whose line is dark', 'screen', 'ff........', '______####'],
    ['any sign of its line again', 'screen', 'ff.......l', '______###_'],
  ] as const) {
    it(`is told of ${what}`, () => {
      expect(said(course, source)).to.equal(expected);
    });
  }

  it('is told of one that never showed a frame, where others do', () => {
    expect(said('.......', 'camera', {others: [OTHER]})).to.equal('______#');
  });

  it('is not told of a shared screen whose line nobody knows', () => {
    const arrivals = new Arrivals();
    const look = (now: number, frame: number) =>
      arrivals.look(now, [{track, source: 'screen_share', frame, line: undefined}]).size;
    expect([look(0, 1), look(1000, 2), ...[2, 3, 4, 5, 6, 7, 8].map((second) => look(second * 1000, 2))]).to.deep.equal(
      [0, 0, 0, 0, 0, 0, 0, 0, 0],
    );
  });

  it('looks at each picture by itself', () => {
    const [dark, bright] = [{}, {}];
    const arrivals = new Arrivals();
    const looks = [0, 1, 2, 3, 4, 5, 6].map((second) => [
      ...arrivals.look(second * 1000, [
        {track: dark, source: 'camera', frame: Math.min(second, 2)},
        {track: bright, source: 'camera', frame: second},
      ]),
    ]);
    expect(looks.map((still) => still.length)).to.deep.equal([0, 0, 0, 0, 0, 1, 1]);
    expect(looks.at(-1)![0]).to.equal(dark);
  });

  it('is told no longer at the second frame, where looks are close', () => {
    expect(said('fff............ffff', 'camera', {step: 300})).to.equal('____________####___');
  });
});
