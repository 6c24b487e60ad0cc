// `npm start`
import {disposeBots, sendBots} from './bots/send-bots.js';
import {readOptions, USAGE, type StartOptions} from './options.js';
import {startSandbox, type Sandbox} from './sandbox.js';

const say = (line: string) => console.log(`  ${line}`);

async function start({port, people, tokenLifetime}: StartOptions): Promise<void> {
  console.log('\n  vicolo-elements sandbox\n');
  const sandbox = await startSandbox({port, tokenLifetime, log: say});
  stopOnSignal(sandbox, people > 0);
  const room = people > 0 ? await fillRoom(sandbox, people) : undefined;
  console.log(`
  Page    ${sandbox.url}${room ? `/?room=${room}` : ''}
          Open it in two windows and sign in as two people, or use
          ${sandbox.url}/?as=Minji and ${sandbox.url}/?as=Alex
          ${sandbox.url}/?through=backend&as=Guest asks for rooms through the page's backend, where guests may create none
          Your own dev server: endpoint="${sandbox.url}", /my-backend by its proxy, ?as=Minji (docs/frameworks.md)
  Cloud   ${sandbox.endpoint}  (a stand-in of FlipFlop Cloud, all in memory)
  Media   ${sandbox.liveKit.url}  (LiveKit)

  The app server API, with the key and the secret of this run:
${curlLines(sandbox.access)}

  Ctrl-C stops everything.
`);
}

/** Calls of the app server API to begin with. */
function curlLines({endpoint, key, secret}: Sandbox['access']): string {
  const curl = `curl -s -u ${key}:${secret} ${endpoint}/v2/apps/me`;
  const json = (body: object) => `-H 'content-type: application/json' -d '${JSON.stringify(body)}'`;
  return [
    `${curl}/members/login ${json({appUserId: 'minji', appUserName: 'Minji'})}`,
    `${curl}/video-rooms ${json({appUserId: 'minji', type: 'VIDEO_CONFERENCE', title: 'By curl'})}`,
    `${curl}/video-rooms`,
  ]
    .map((line) => `    ${line}`)
    .join('\n');
}

/** A room with people in it. They go through the media server alone: the cloud's members they are not. */
async function fillRoom({cloud, liveKit}: Sandbox, count: number): Promise<number> {
  cloud.ensureMember({appUserId: 'minji', appUserName: 'Minji'}); // so that ?as=Minji leads it
  const room = cloud.addRoom({appUserId: 'minji', title: count === 1 ? 'Coffee chat' : 'Weekly planning'});
  say(`${count} ${count === 1 ? 'person enters' : 'people enter'} the room …`);
  const {url, key, secret} = liveKit;
  await sendBots({url, key, secret, room: `room-${room.id}`, count, video: true, audio: true});
  return room.id;
}

function stopOnSignal(sandbox: Sandbox, withBots: boolean): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1); // pressed twice
    stopping = true;
    console.log('\n  Stopping …');
    await sandbox.stop();
    if (withBots) await disposeBots();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else await start(options);
} catch (error) {
  console.error(`\n${(error as Error).message}\n`);
  if ((error as {code?: string}).code?.startsWith('ERR_PARSE_ARGS')) console.error(USAGE);
  process.exit(1);
}
