// The example of a poll, as its page has it, between people on a real server.
import {expect} from '@open-wc/testing';
import type {VicoloRoom} from '../../src/index.js';
import '../../examples/poll/meeting-poll.js';
import {aCall} from '../support/call.js';
import {meeting} from '../support/meeting.js';
import {until} from '../support/until.js';

describe('the example of a poll', () => {
  let id: number;
  let here: VicoloRoom[] = [];
  beforeEach(async () => {
    ({id} = await meeting.createRoom());
    here = [];
  });
  afterEach(() => Promise.all(here.map((room) => room.leave())));

  async function enter(as: string) {
    const {room} = await aCall({roomId: id, as, startCameraOff: true, startMuted: true});
    here.push(room);
    const poll = document.createElement('meeting-poll');
    Object.assign(poll, {slot: 'panel', ariaLabel: 'Poll'});
    poll.setAttribute('data-vicolo-panel', 'poll');
    room.append(poll);
    await room.join();
    const texts = () => [...poll.querySelectorAll('fieldset button')].map(({textContent}) => textContent);
    const vote = (i: number) => poll.querySelectorAll<HTMLElement>('fieldset button')[i]!.click();
    return {room, poll, texts, vote};
  }

  it('is asked, voted in, counted once for each person, and known to who comes late', async () => {
    const [alex, maya] = [await enter('Alex'), await enter('Maya')];
    await until('both', () => here.every(({session}) => session.participants.get().length === 2));
    const controls = alex.room.shadowRoot!.querySelector('vicolo-controls')!;
    await until('its button', () => controls.shadowRoot!.querySelector('[part~=poll-button]'));
    alex.room.panels.toggle('poll', true);
    alex.poll.querySelector('input')!.value = '<b>Lunch</b>?';
    alex.poll.querySelector('textarea')!.value = 'Now\n\nLater';
    alex.poll.querySelector('form')!.requestSubmit();
    await until('asked', () => maya.texts().join() === 'Now: 0,Later: 0');
    expect(maya.poll.querySelector('legend')!.innerHTML).to.equal('&lt;b&gt;Lunch&lt;/b&gt;?');
    maya.vote(0);
    await until('counted', () => alex.texts().join() === 'Now: 1,Later: 0');
    maya.vote(1);
    alex.vote(1);
    await until('counted by both', () => [alex, maya].every(({texts}) => texts().join() === 'Now: 0,Later: 2'));
    const late = await enter('Late');
    await until('known late', () => late.texts().join() === 'Now: 0,Later: 2');
  });

  it('is not harmed by what another page makes up', async () => {
    const [alex, maya] = [await enter('Alex'), await enter('Maya')];
    await until('both', () => here.every(({session}) => session.participants.get().length === 2));
    const heard: unknown[] = [];
    alex.room.addEventListener('vicolo-message', ({data}) => heard.push(data));
    const question = {id: '1', question: 'Odd', answers: ['a', 'b']};
    const odd = [null, 7, {ask: {answers: 3}}, {ask: {...question, answers: ['a', {}]}}, {vote: {id: '1', answer: 9}}];
    for (const data of odd) await maya.room.send('example.poll', data);
    expect(alex.texts()).to.deep.equal([]);
    await maya.room.send('example.poll', {
      ask: question,
      votes: [
        [3, 0],
        ['maya', 'push'],
        ['tom', 1],
      ],
    });
    await until('all', () => heard.length === 6);
    expect(alex.texts()).to.deep.equal(['a: 0', 'b: 1']);
  });
});
