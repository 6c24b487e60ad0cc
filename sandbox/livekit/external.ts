import type {LaunchOptions, LiveKit} from './launch.js';
import type {External} from './ways.js';

/** A server that was given, as it is: nothing of it is ours to change. */
export function externalLiveKit({url, key, secret}: External, {log, webhookUrl}: LaunchOptions): LiveKit {
  log?.(`LiveKit: ${url} (LIVEKIT_URL)`);
  if (webhookUrl) log?.(`Its webhooks must go to ${webhookUrl}: that is set in its own configuration.`);
  const refuse = (what: string) => Promise.reject(new Error(`${url} is not our server: it cannot be ${what}.`));
  return {
    url,
    httpUrl: url.replace(/^ws/, 'http'),
    key,
    secret,
    isExternal: true,
    kill: () => refuse('killed'),
    restart: () => refuse('restarted'),
    stop: () => Promise.resolve(),
  };
}
