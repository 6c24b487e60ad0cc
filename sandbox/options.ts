import {parseArgs} from 'node:util';

export interface StartOptions {
  readonly port: number;
  /** Bots that wait in a room of their own. */
  readonly people: number;
  /** Seconds. */
  readonly tokenLifetime: number;
}

export const USAGE = `npm start -- [options]

  --people N           N people with moving pictures and voices wait in a room, so that you need not be alone (0 to 50)
  --port N             where the page is (5173)
  --token-lifetime S   seconds that a member token lives, to see it renewed (86400)
  --help               this text`;

/** Reads the command line. Throws an `Error` that says what is wrong. */
export function readOptions(args: string[]): StartOptions | 'help' {
  const {values} = parseArgs({
    args,
    options: {
      people: {type: 'string', default: '0'},
      port: {type: 'string', default: '5173'},
      'token-lifetime': {type: 'string', default: '86400'},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) return 'help';
  return {
    people: wholeNumber('--people', values.people, 0, 50),
    port: wholeNumber('--port', values.port, 1, 65_535),
    tokenLifetime: wholeNumber('--token-lifetime', values['token-lifetime'], 1, 31_536_000),
  };
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`${name} takes a whole number from ${least} to ${most}, not "${text}".`);
}
