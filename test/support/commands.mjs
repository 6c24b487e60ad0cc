// Lets tests in the browser ask for what only Node can do. The services start when the first test needs them;
// where that fails (no media server to be had), that test fails with the reason.
import {tsImport} from 'tsx/esm/api';
import {emulate} from './emulate.mjs';
import {pictures} from './pictures.mjs';

let opening;

function open() {
  opening ??= tsImport('./node/meeting.ts', import.meta.url).then(({openMeeting}) => openMeeting());
  return opening;
}

export default [
  emulate,
  pictures,
  {
    name: 'vicolo-meeting',
    async executeCommand({command, payload}) {
      if (command !== 'vicolo-meeting') return undefined;
      const meeting = await open();
      const {method, args} = payload;
      return {answer: (await meeting[method](...args)) ?? null};
    },
    async serverStop() {
      const meeting = await opening?.catch(() => undefined);
      await meeting?.stop();
    },
  },
];
