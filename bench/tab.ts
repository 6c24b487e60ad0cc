// One page of one side, and what the browser itself says about it.
import type {Browser, CDPSession, Page} from 'playwright-core';
import {taskTimes} from './long-meeting/tasks.js';
import {scriptTime, type TraceEvent} from './script-time.js';
import type {SideName} from './sides/names.js';

/** Milliseconds of the main thread's own time, so that other programs on the machine count as little as can be. */
export interface Work {
  /** JavaScript, with its microtasks. */
  readonly script: number;
  /** All: script, style, layout, painting. */
  readonly task: number;
}

/** What is held after a collection of garbage. */
export interface Held {
  readonly heapKiB: number;
  readonly nodes: number;
  readonly listeners: number;
}

export class Tab {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #cdp: CDPSession;

  private constructor(browser: Browser, page: Page, cdp: CDPSession) {
    this.#browser = browser;
    this.page = page;
    this.#cdp = cdp;
  }

  /** `prepare` runs in the page before its own scripts. */
  static async open(browser: Browser, origin: string, side: SideName, prepare?: () => void): Promise<Tab> {
    const page = await browser.newPage({viewport: {width: 1920, height: 1080}});
    if (prepare) {
      await page.addInitScript('globalThis.__name ??= (one) => one;'); // tsx writes calls of it into functions
      await page.addInitScript(prepare);
    }
    page.setDefaultTimeout(60_000);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.goto(`${origin}/${side}/`);
    await page.waitForFunction(() => 'bench' in globalThis);
    return new Tab(browser, page, cdp);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.waitForFunction(() => 'bench' in globalThis);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** What `act` costs the page. */
  async work(act: () => Promise<unknown>): Promise<Work> {
    let task = 0;
    const events = await this.#trace(['devtools.timeline', 'v8'], async () => {
      const before = await this.#taskTime();
      await act();
      task = (await this.#taskTime()) - before;
    });
    return {script: scriptTime(events), task};
  }

  /** How long each task of the main thread took meanwhile, in milliseconds. */
  async tasks(act: () => Promise<unknown>): Promise<number[]> {
    return taskTimes(await this.#trace(['toplevel'], act));
  }

  async #trace(categories: string[], act: () => Promise<unknown>): Promise<TraceEvent[]> {
    await this.#browser.startTracing(this.page, {categories});
    await act();
    const trace = await this.#browser.stopTracing();
    return (JSON.parse(trace.toString()) as {traceEvents: TraceEvent[]}).traceEvents;
  }

  async held(): Promise<Held> {
    // Twice: what the first one frees lets go of more.
    for (let i = 0; i < 2; i++) await this.#cdp.send('HeapProfiler.collectGarbage');
    const {usedSize} = await this.#cdp.send('Runtime.getHeapUsage');
    const {nodes, jsEventListeners} = await this.#cdp.send('Memory.getDOMCounters');
    return {heapKiB: usedSize / 1024, nodes, listeners: jsEventListeners};
  }

  async #taskTime(): Promise<number> {
    const {metrics} = await this.#cdp.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration')!.value * 1000;
  }
}
