// One page of one side, and what the browser itself says about it.
import type {Browser, CDPSession, Page} from 'playwright-core';
import type {SideName} from './sides/names.js';

/** Milliseconds and counts since the page was opened. */
export interface Work {
  readonly script: number;
  /** All of the main thread's work: script, style, layout, painting. */
  readonly task: number;
  readonly layouts: number;
}

/** What is held after a collection of garbage. */
export interface Held {
  readonly heapKiB: number;
  readonly nodes: number;
  readonly listeners: number;
}

export class Tab {
  readonly page: Page;
  readonly #cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.#cdp = cdp;
  }

  static async open(browser: Browser, origin: string, side: SideName): Promise<Tab> {
    const page = await browser.newPage({viewport: {width: 1920, height: 1080}});
    page.setDefaultTimeout(60_000);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.goto(`${origin}/${side}/`);
    await page.waitForFunction(() => 'bench' in globalThis);
    return new Tab(page, cdp);
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
    const before = await this.#metrics();
    await act();
    const after = await this.#metrics();
    return {
      script: after.script - before.script,
      task: after.task - before.task,
      layouts: after.layouts - before.layouts,
    };
  }

  async held(): Promise<Held> {
    // Twice: what the first one frees lets go of more.
    for (let i = 0; i < 2; i++) await this.#cdp.send('HeapProfiler.collectGarbage');
    const {usedSize} = await this.#cdp.send('Runtime.getHeapUsage');
    const {nodes, jsEventListeners} = await this.#cdp.send('Memory.getDOMCounters');
    return {heapKiB: usedSize / 1024, nodes, listeners: jsEventListeners};
  }

  async #metrics(): Promise<Work> {
    const {metrics} = await this.#cdp.send('Performance.getMetrics');
    const all = new Map(metrics.map(({name, value}) => [name, value]));
    return {
      script: all.get('ScriptDuration')! * 1000,
      task: all.get('TaskDuration')! * 1000,
      layouts: all.get('LayoutCount')!,
    };
  }
}
