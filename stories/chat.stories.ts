import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {ChatHistory, VicoloRoom} from '../src/index.js';
import '../src/elements/vicolo-chat.js';
import type {FakeMeeting} from '../test/fakes/fake-meeting.js';
import {give, say} from '../test/fakes/fake-talk.js';
import {besideRoom, inRoom, people} from './a-meeting.js';
import {pictureFile, textFile} from './some-files.js';
import {panelBox, panelBoxNarrow} from './widths.js';

interface Args {
  lang: string;
  'without-files': boolean;
  'without-private': boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Chat',
  component: 'vicolo-chat',
  args: {lang: '', 'without-files': false, 'without-private': false},
};

export default meta;
type Story = StoryObj<Args>;

const chat = (args: Args, history?: ChatHistory) =>
  html`<vicolo-chat
    class="uses-session"
    style="block-size: 560px"
    lang=${args.lang || nothing}
    ?without-files=${args['without-files']}
    ?without-private=${args['without-private']}
    .history=${history}
  ></vicolo-chat>`;

const team = people(4, {camera: 'none', microphone: 'none'});

/** A talk of three people with links, emoji, several lines and a private message. */
async function aTalk(meeting: FakeMeeting, room: VicoloRoom): Promise<void> {
  say(meeting, 'person-0', '안녕하세요! 오늘 회의 자료입니다: https://example.com/plan/2026-q4');
  say(meeting, 'person-0', '3쪽부터 보시면 돼요.');
  say(meeting, 'person-1', 'Thanks, got it.\n\nTwo questions:\n1. Who owns the launch date?\n2. Is the budget final?');
  await new Promise(requestAnimationFrame);
  await room.session.chat.send('The budget is final. I own the date for now.');
  await room.session.chat.send('🎉');
  say(meeting, 'person-3', 'Can you stay five minutes longer? Only us two.', {attributes: {'vicolo.to': 'alex'}});
  await new Promise(requestAnimationFrame);
  await room.session.chat.send('Sure.', {to: 'person-3'});
}

export const Talk: Story = {
  render: besideRoom<Args>((args) => chat(args), {people: team, joined: aTalk}),
  decorators: [panelBox],
};

export const TalkInANarrowPlace: Story = {
  tags: ['!autodocs'],
  render: besideRoom<Args>((args) => chat(args), {people: team, joined: aTalk}),
  decorators: [panelBoxNarrow],
};

/** Nobody has written. */
export const Empty: Story = {
  render: besideRoom<Args>((args) => chat(args), {people: team}),
  decorators: [panelBox],
};

/** Before joining one can look, and not write. */
export const BeforeJoining: Story = {
  render: besideRoom<Args>((args) => chat(args), {people: team}, false),
  decorators: [panelBox],
};

/** The media token does not grant writing. */
export const MayNotWrite: Story = {
  render: besideRoom<Args>((args) => chat(args), {
    people: team,
    joined: (meeting) => {
      say(meeting, 'person-0', 'Only hosts write here.');
      meeting.permit(false);
    },
  }),
  decorators: [panelBox],
};

/** What was not sent can be sent again or deleted. */
export const NotSent: Story = {
  render: besideRoom<Args>((args) => chat(args), {
    people: team,
    joined: async (meeting, room) => {
      say(meeting, 'person-0', 'Which room are we in next week?');
      meeting.line.broken = true;
      await room.session.chat.send('The large one on the third floor.').catch(() => undefined);
    },
  }),
  decorators: [panelBox],
};

/** Pictures are shown where their bytes say that they are pictures; anything else is only saved. */
export const Files: Story = {
  render: besideRoom<Args>((args) => chat(args), {
    people: team,
    joined: async (meeting, room) => {
      give(meeting, 'person-0', 'holiday.png', new Uint8Array(await (await pictureFile()).arrayBuffer()));
      give(meeting, 'person-1', '2026년 4분기 계획 (최종본) 정말 정말 최종.hwp', new Uint8Array(480_000));
      give(meeting, 'person-1', 'recording.mov', new Uint8Array(0), {claims: 900_000_000});
      give(meeting, 'person-2', 'report.pdf', new Uint8Array(300_000), {claims: 900_000, whole: false});
      meeting.line.pause = () => new Promise(() => undefined);
      void room.session.chat.sendFile(textFile());
    },
  }),
  decorators: [panelBox],
};

/** All that others write is text. Nothing of it acts, and nothing of it disturbs what stands beside it. */
export const Hostile: Story = {
  render: besideRoom<Args>((args) => chat(args), {
    people: [
      {identity: 'evil', name: `<img src=x onerror=alert(1)> \u202egnp ${'W'.repeat(400)}`},
      {identity: 'zalgo', name: 'Z\u0324\u0310\u034f\u0315algo'},
    ],
    joined: (meeting) => {
      say(meeting, 'evil', '<script>document.body.innerHTML = "gone"</script><style>* {display: none}</style>');
      say(meeting, 'evil', 'javascript:alert(1) data:text/html,<b>x</b> https://bank.example@evil.example/login');
      say(meeting, 'evil', `\u202e${'no spaces at all '.replaceAll(' ', '').repeat(30)}`);
      say(meeting, 'evil', 'x'.repeat(1_000_000));
      say(meeting, 'zalgo', `Z${'\u0324\u0310\u034f\u0315\u0301\u0336'.repeat(200)}algo`);
      give(meeting, 'evil', '../../\u202egnp.<b>exe', new TextEncoder().encode('<html><script>alert(1)</script>'));
    },
  }),
  decorators: [panelBox],
};

const past: ChatHistory = {
  load: ({before}) =>
    Promise.resolve({
      messages: Array.from({length: 30}, (_, i) => ({
        id: `${before ?? 'now'}-${String(i)}`,
        from: {identity: `person-${String(i % 3)}`, name: team[i % 3]?.name ?? ''},
        at: Date.now() - (before ? 2 : 1) * 86_400_000 + i * 90_000,
        text:
          i % 4 ? 'Something that was said before.' : 'A longer message that was said before, over two lines or so.',
      })),
      more: !before,
    }),
};

/** Who comes later reads what the page remembers. */
export const History: Story = {
  render: besideRoom<Args>((args) => chat(args, past), {people: team, joined: aTalk}),
  decorators: [panelBox],
};

/** Ten thousand messages: only those near to what is seen are drawn. */
export const TenThousand: Story = {
  tags: ['!autodocs'],
  render: besideRoom<Args>((args) => chat(args), {
    people: people(24),
    joined: (meeting) => {
      for (let i = 0; i < 10_000; i++)
        say(meeting, `person-${String(i % 48)}`, `Message number ${String(i)} `.repeat(1 + (i % 5)));
    },
  }),
  decorators: [panelBox],
};

/** Beside the stage, placed by the page. */
export const InARoom: StoryObj = {
  args: {'room-id': '42', 'auto-join': true, 'start-muted': true, 'start-camera-off': true, lang: ''},
  render: inRoom({
    people: people(4),
    joined: aTalk,
    inside: html`<vicolo-chat slot="panel" style="inline-size: 320px"></vicolo-chat>`,
  }) as never,
};
