import {expect} from '@open-wc/testing';
import {Panels} from '../../src/session/panels.js';

describe('panels', () => {
  const names = (panels: Panels) => panels.registered.get().map(({name}) => name);

  it('opens one at a time, of those that are registered', () => {
    const panels = new Panels();
    panels.register({name: 'people'});
    panels.register({name: 'chat'});
    panels.toggle('people');
    panels.toggle('chat');
    expect(panels.open.get()).to.equal('chat');
    panels.toggle('notes');
    expect(panels.open.get()).to.equal('chat');
    panels.toggle('people', false);
    expect(panels.open.get()).to.equal('chat');
    panels.toggle('chat');
    expect(panels.open.get()).to.equal(undefined);
  });

  it('closes a panel that is taken away', () => {
    const panels = new Panels();
    const forget = panels.register({name: 'people'});
    panels.toggle('people', true);
    forget();
    expect([names(panels), panels.open.get()]).to.deep.equal([[], undefined]);
  });

  it('keeps the newest of a name, which the older one cannot take away', () => {
    const panels = new Panels();
    const forget = panels.register({name: 'chat', label: 'old'});
    panels.register({name: 'chat', label: 'new'});
    panels.toggle('chat');
    forget();
    expect(panels.registered.get().map(({label}) => label)).to.deep.equal(['new']);
    expect(panels.open.get()).to.equal('chat');
  });
});
