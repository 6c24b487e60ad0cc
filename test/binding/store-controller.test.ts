import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {StoreController} from '../../src/binding/store-controller.js';
import {Store} from '../../src/session/store.js';

/** A store that knows how many follow it. */
class Counted extends Store<number> {
  followers = 0;
  override subscribe(listener: () => void): () => void {
    this.followers++;
    const unsubscribe = super.subscribe(listener);
    return () => {
      this.followers--;
      unsubscribe();
    };
  }
}

class Host extends LitElement {
  store: Counted | undefined;
  renders = 0;
  readonly #value = new StoreController(this, () => this.store);
  protected override render() {
    this.renders++;
    return html`${this.#value.value ?? 'nothing'}`;
  }
}
customElements.define('test-store-host', Host);

describe('an element that shows a store', () => {
  afterEach(fixtureCleanup);

  async function aHost(store?: Counted) {
    const host = await fixture<Host>(html`<test-store-host .store=${store}></test-store-host>`);
    return {host, text: () => host.shadowRoot!.textContent};
  }

  it('shows nothing without one', async () => {
    const {text} = await aHost();
    expect(text()).to.equal('nothing');
  });

  it('draws again when it changes, once for many changes of a moment', async () => {
    const store = new Counted(1);
    const {host, text} = await aHost(store);
    const before = host.renders;
    store.set(2);
    store.set(3);
    await host.updateComplete;
    expect(text()).to.equal('3');
    expect(host.renders).to.equal(before + 1);
    expect(store.followers).to.equal(1);
  });

  it('follows another one when it is given one', async () => {
    const [first, second] = [new Counted(1), new Counted(10)];
    const {host, text} = await aHost(first);
    host.store = second;
    host.requestUpdate();
    await host.updateComplete;
    expect(text()).to.equal('10');
    expect([first.followers, second.followers]).to.deep.equal([0, 1]);
    second.set(11);
    await host.updateComplete;
    expect(text()).to.equal('11');
  });

  it('follows nothing while it is out of the page, and shows what it missed when it is back', async () => {
    const store = new Counted(1);
    const {host, text} = await aHost(store);
    const home = host.parentElement!;
    host.remove();
    expect(store.followers).to.equal(0);
    store.set(2);
    home.append(host);
    await host.updateComplete;
    expect(text()).to.equal('2');
    expect(store.followers).to.equal(1);
  });

  it('does not follow when an update comes after it was taken out', async () => {
    const store = new Counted(1);
    const {host} = await aHost(store);
    host.requestUpdate();
    host.remove();
    await host.updateComplete;
    expect(store.followers).to.equal(0);
  });
});
