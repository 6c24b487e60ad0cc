import {expect} from '@open-wc/testing';
import type {RoomParticipant} from '../../src/session/participant.js';
import {Stage} from '../../src/session/stage.js';
import {Store} from '../../src/session/store.js';

describe('the stage', () => {
  const stage = () => new Stage(new Store<readonly RoomParticipant[]>([]));

  it('holds pins in the order of their pinning, each once', () => {
    const {pins} = heard(stage(), (it) => {
      it.pin('b:camera');
      it.pin('a:camera');
      it.pin('b:camera');
    });
    expect(pins).to.deep.equal([['b:camera'], ['b:camera', 'a:camera']]);
  });

  it('lets go of a pin, and of one that is none without a word', () => {
    const {pins} = heard(stage(), (it) => {
      it.pin('a:camera');
      it.pin('x:camera', false);
      it.pin('a:camera', false);
    });
    expect(pins).to.deep.equal([['a:camera'], []]);
  });

  it('tells of another layout and another self view, once each', () => {
    const {layouts, selfViews} = heard(stage(), (it) => {
      it.setLayout('auto');
      it.setLayout('speaker');
      it.setSelfView('tile');
      it.setSelfView('floating');
    });
    expect(layouts).to.deep.equal(['speaker']);
    expect(selfViews).to.deep.equal(['floating']);
  });
});

function heard(stage: Stage, act: (stage: Stage) => void) {
  const told = {pins: [] as unknown[], layouts: [] as unknown[], selfViews: [] as unknown[]};
  stage.pins.subscribe(() => told.pins.push(stage.pins.get()));
  stage.layout.subscribe(() => told.layouts.push(stage.layout.get()));
  stage.selfView.subscribe(() => told.selfViews.push(stage.selfView.get()));
  act(stage);
  return told;
}
