// A page that the driver does not hold. Pages of the driver count as looked at, always: they are never hidden, nor frozen.
import type {Browser, CDPSession} from 'playwright-core';

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: {readonly result?: {readonly value?: unknown}; readonly exceptionDetails?: {readonly text: string}};
  readonly error?: {readonly message: string};
}

export class BarePage {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  /** By the number of a request, or the name of an event. */
  readonly #waiting = new Map<number | string, (answer: Answer) => void>();
  #sent = 0;

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', ({message}) => {
      const answer = JSON.parse(message) as Answer;
      this.#waiting.get(answer.id ?? answer.method ?? '')?.(answer);
    });
  }

  static async open(browser: Browser, url: string): Promise<BarePage> {
    const session = await browser.newBrowserCDPSession();
    const {targetId} = await session.send('Target.createTarget', {url: 'about:blank'});
    const {sessionId} = await session.send('Target.attachToTarget', {targetId, flatten: false});
    const page = new BarePage(session, sessionId);
    await page.send('Page.enable');
    const parsed = new Promise((resolve) => page.#waiting.set('Page.domContentEventFired', resolve));
    await page.send('Page.navigate', {url});
    await parsed; // before, what is asked would be asked of the page that was there
    return page;
  }

  async send(method: string, params: object = {}): Promise<Answer['result']> {
    const id = ++this.#sent;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({id, method, params});
    await this.#browser.send('Target.sendMessageToTarget', {sessionId: this.#sessionId, message});
    const {result, error} = await answered;
    this.#waiting.delete(id);
    if (error) throw new Error(error.message);
    return result;
  }

  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
    if (answer?.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer?.result?.value;
  }

  /** Waits in the page until an expression is so. */
  until(expression: string, patience = 20_000): Promise<unknown> {
    return this.evaluate(`new Promise((resolve, reject) => {
      const end = Date.now() + ${String(patience)};
      const look = () => {
        let found;
        try { found = ${expression}; } catch {} // not there yet
        if (found) resolve(true);
        else if (Date.now() > end) reject(new Error('In vain'));
        else setTimeout(look, 20);
      };
      look();
    })`);
  }

  async close(): Promise<void> {
    await this.send('Page.close');
  }
}
