// The benches must not rot unseen: scenarios run with small numbers, whose times say nothing.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {quantile, slope, taskTimes} from '../../bench/long-meeting/tasks.ts';
import {measure} from '../../bench/measure.ts';
import {sectionOf} from '../../bench/report.ts';
import {isReached} from '../../bench/result.ts';
import {joined} from '../../bench/scenarios/joined.ts';
import {joins} from '../../bench/scenarios/joins.ts';
import {speaker} from '../../bench/scenarios/speaker.ts';
import {scriptTime} from '../../bench/script-time.ts';
import {servePages} from '../../bench/serve.ts';
import {hasLiveKitReact} from '../../bench/sides/names.ts';
import {CHROMIUM_ARGS, findChromium} from '../support/chromium.mjs';

describe('scenarios of the benches', () => {
  const sides = ['kit', ...(hasLiveKitReact() ? ['livekit'] : []), 'sdk'];
  let pages;
  let browser;
  before(async () => {
    pages = await servePages(sides);
    browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_ARGS});
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });

  for (const scenario of [speaker, joined, joins]) {
    it(scenario.name, async () => {
      const {rows} = await measure(browser, `http://localhost:${pages.port}`, sides, scenario, {quick: true});
      for (const {title, values, missing} of rows) {
        for (const side of sides) {
          if (missing?.[side]) assert.equal(values[side], undefined, `${title}, ${side}`);
          else assert.ok(Number.isFinite(values[side]?.[0]), `${title}, ${side}: ${values[side]}`);
        }
      }
      if (scenario !== speaker) return;
      const {values} = rows.find(({key}) => key === 'tiles-10');
      assert.deepEqual(values.kit, [2], 'the one who begins to speak and the one who falls silent');
    });
  }
});

describe('the time of script in a trace', () => {
  const event = (name, ts, dur, more) => ({name, ph: 'X', pid: 1, tid: 1, ts, dur, ...more});

  it('counts what lies within other script once', () => {
    const events = [event('FunctionCall', 10, 50), event('v8.callFunction', 10, 90), event('RunMicrotasks', 70, 20)];
    assert.equal(scriptTime(events), 0.09);
  });

  it('adds what follows, and what other threads do', () => {
    const events = [event('FunctionCall', 0, 10), event('RunMicrotasks', 10, 10), event('v8.run', 5, 10, {tid: 2})];
    assert.equal(scriptTime(events), 0.03);
  });

  it('leaves out layout, and the time of other programs', () => {
    assert.equal(scriptTime([event('Layout', 0, 90), event('FunctionCall', 100, 90, {tdur: 30})]), 0.03);
  });
});

describe('a table of results', () => {
  const row = {key: 'a', title: 'script', unit: 'ms', goal: 1, values: {kit: [0.5, 3, 0.7], livekit: [5]}};
  const result = (rows) => ({name: 'a', title: 'A', rounds: 3, rows});

  it('shows medians, the ratio and whether the goal is reached', () => {
    assert.match(sectionOf(result([row])), /\| script \| +0\.70 ms \| +5 ms \| +0\.14 \| +≤ 1 ms: reached \|/);
  });

  it('says why a side has no number', () => {
    assert.match(sectionOf(result([{...row, values: {kit: [1]}, missing: {livekit: 'no tiles'}}])), /no tiles/);
  });

  it('holds goals beside another side', () => {
    const ratio = {...row, goal: undefined, goalRatio: {to: 'livekit', most: 0.05}};
    assert.equal(isReached(ratio), false);
    assert.equal(isReached({...ratio, values: {kit: [1]}}), undefined, 'nothing to compare with');
  });
});

describe('a long meeting', () => {
  const thread = (tid, name) => ({name: 'thread_name', ph: 'M', pid: 1, tid, ts: 0, args: {name}});
  const task = (tid, ms) => ({
    name: 'ThreadControllerImpl::RunTask',
    ph: 'X',
    pid: 1,
    tid,
    ts: 0,
    dur: 9e6,
    tdur: ms * 1000,
  });

  it('counts the tasks of the page’s own thread, by its own time', () => {
    const events = [
      thread(1, 'CrRendererMain'),
      thread(2, 'Compositor'),
      thread(3, 'CrRendererMain'),
      task(1, 5),
      task(2, 70),
      task(3, 1),
      task(1, 60),
      {...task(1, 80), name: 'Another'},
    ];
    assert.deepEqual(taskTimes(events), [5, 60]);
  });

  it('says what nearly all tasks are below', () => {
    const values = Array.from({length: 100}, (_, i) => 100 - i);
    assert.equal(quantile(values, 0.99), 100);
    assert.equal(quantile(values, 0.5), 51);
    assert.equal(quantile([], 0.5), 0);
  });

  it('says how much a thing grows', () => {
    assert.equal(
      slope([
        [0, 1],
        [1, 3],
        [2, 5],
      ]),
      2,
    );
    assert.equal(
      slope([
        [0, 4],
        [1, 4],
        [2, 4],
      ]),
      0,
    );
  });
});
