import {expect} from '@open-wc/testing';
import type {ParticipantModel, RoomParticipant} from '../../src/session/participant.js';
import {Stage} from '../../src/session/stage.js';
import {Store} from '../../src/session/store.js';
import {AClock} from './a-clock.js';
import {aParticipant} from './a-participant.js';

function aStage(...people: ParticipantModel[]) {
  const participants = new Store<readonly RoomParticipant[]>([]);
  const clock = new AClock();
  const stage = new Stage(participants, clock);
  participants.set(people);
  const told = {tiles: 0, pins: [] as unknown[], layouts: [] as unknown[], selfViews: [] as unknown[], choices: 0};
  stage.tiles.subscribe(() => told.tiles++);
  stage.pins.subscribe(() => told.pins.push(stage.pins.get()));
  stage.layout.subscribe(() => told.layouts.push(stage.layout.get()));
  stage.selfView.subscribe(() => told.selfViews.push(stage.selfView.get()));
  stage.choice.subscribe(() => told.choices++);
  const keys = () => stage.tiles.get().map(({key}) => key);
  return {stage, participants, clock, told, keys};
}

const change = (person: ParticipantModel, to: Partial<ReturnType<ParticipantModel['state']['get']>>) => {
  person.update({...person.state.get(), ...to});
};

describe('the stage', () => {
  it('holds pins in the order of their pinning, each once', () => {
    const {stage, told} = aStage();
    stage.pin('b:camera');
    stage.pin('a:camera');
    stage.pin('b:camera');
    expect(told.pins).to.deep.equal([['b:camera'], ['b:camera', 'a:camera']]);
  });

  it('lets go of a pin, and of one that is none without a word', () => {
    const {stage, told} = aStage();
    stage.pin('a:camera');
    stage.pin('x:camera', false);
    stage.pin('a:camera', false);
    expect(told.pins).to.deep.equal([['a:camera'], []]);
  });

  it('keeps pins while people are away and come back', () => {
    const [me, anna] = [aParticipant('me', {isLocal: true}), aParticipant('anna')];
    const {stage, participants} = aStage(me, anna);
    stage.pin('anna:camera');
    participants.set([]);
    participants.set([me, anna]);
    expect(stage.pins.get()).to.deep.equal(['anna:camera']);
  });

  it('does what attributes suggest, until somebody chooses', () => {
    const {stage, told} = aStage();
    const [one, other] = [{}, {}];
    stage.suggest(one, {layout: 'speaker', selfView: 'floating'});
    stage.suggest(other, {layout: undefined, selfView: undefined});
    expect([told.layouts, told.selfViews, told.choices]).to.deep.equal([['speaker'], ['floating'], 0]);
    stage.setLayout('grid');
    stage.setSelfView('hidden');
    stage.suggest(one, {layout: 'sidebar', selfView: 'tile'});
    expect([told.layouts, told.selfViews]).to.deep.equal([
      ['speaker', 'grid'],
      ['floating', 'hidden'],
    ]);
    expect(told.choices).to.equal(2);
  });

  it('forgets what a stage suggested that is gone', () => {
    const {stage, told} = aStage();
    const one = {};
    stage.suggest(one, {layout: 'speaker', selfView: undefined});
    stage.suggest(one, undefined);
    expect(told.layouts).to.deep.equal(['speaker', 'auto']);
  });

  it('tells of a choice that changes nothing only once', () => {
    const {stage, told} = aStage();
    stage.setLayout('speaker');
    stage.setLayout('speaker');
    expect(told.choices).to.equal(1);
  });

  it('draws no tile anew for a word that is spoken', () => {
    const anna = aParticipant('anna');
    const {told} = aStage(aParticipant('me', {isLocal: true}), anna);
    change(anna, {speaking: true});
    change(anna, {quality: 'poor'});
    change(anna, {speaking: false});
    expect(told.tiles).to.equal(0);
  });

  it('shows the newest shared screen, or the one that is chosen', () => {
    const [anna, ben] = [aParticipant('anna'), aParticipant('ben')];
    const {stage} = aStage(anna, ben);
    expect(stage.screen.get()).to.equal(undefined);
    change(ben, {screen: 'on'});
    change(anna, {screen: 'on'});
    expect(stage.screen.get()).to.equal('anna:screen_share');
    stage.chooseScreen('ben:screen_share');
    stage.chooseScreen('anna:camera');
    stage.chooseScreen('nobody:screen_share');
    expect(stage.screen.get()).to.equal('ben:screen_share');
    change(ben, {screen: 'none'});
    expect(stage.screen.get()).to.equal('anna:screen_share');
    change(anna, {screen: 'none'});
    expect(stage.screen.get()).to.equal(undefined);
  });

  it('follows who speaks, but never oneself', () => {
    const [me, anna, ben] = [aParticipant('me', {isLocal: true}), aParticipant('anna'), aParticipant('ben')];
    const {stage, clock} = aStage(me, anna, ben);
    expect(stage.speaker.get()).to.equal('anna');
    change(me, {speaking: true});
    change(ben, {speaking: true});
    clock.pass(2_000);
    expect(stage.speaker.get()).to.equal('ben');
  });

  describe('with more people than a page holds', () => {
    function inPages() {
      const people = [aParticipant('me', {isLocal: true}), ...['a', 'b', 'c', 'd'].map((name) => aParticipant(name))];
      const made = aStage(...people);
      const looker = {};
      const page = ['me:camera', 'a:camera', 'b:camera'];
      for (const key of page) made.stage.show(key);
      const look = (held?: string) => {
        made.stage.look(looker, {movable: page, ahead: [], held});
      };
      look();
      return {...made, people, look, by: (name: string) => people.find(({identity}) => identity === name)!};
    }

    it('brings who speaks elsewhere onto the page, and moves nobody else', () => {
      const {keys, by} = inPages();
      change(by('d'), {speaking: true});
      expect(keys()).to.deep.equal(['me:camera', 'a:camera', 'd:camera', 'c:camera', 'b:camera']);
    });

    it('brings in who begins to be seen', () => {
      const {keys, by} = inPages();
      change(by('c'), {camera: 'muted'});
      expect(keys()[2]).to.equal('b:camera');
      change(by('c'), {camera: 'on'});
      expect(keys()[2]).to.equal('c:camera');
    });

    it('moves nobody for somebody who is on the page', () => {
      const {told, by} = inPages();
      change(by('a'), {speaking: true});
      expect(told.tiles).to.equal(0);
    });

    it('moves neither who is under the pointer nor who is pinned', () => {
      const {keys, by, look, stage} = inPages();
      look('b:camera');
      change(by('d'), {speaking: true});
      expect(keys().slice(0, 3)).to.deep.equal(['me:camera', 'd:camera', 'b:camera']);
      change(by('d'), {speaking: false});
      stage.pin('d:camera');
      change(by('c'), {speaking: true});
      expect(keys().slice(0, 3)).to.deep.equal(['me:camera', 'd:camera', 'b:camera']);
    });
  });
});
