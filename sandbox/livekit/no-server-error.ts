import {cachedServer, type Machine} from './machine.js';
import {DOCKER_IMAGE, VERSION} from './version.js';

/** Names every way to a server, one a line, and why those that were tried did not work. */
export function noServerError(machine: Machine, failures: readonly string[]): Error {
  const lines = [
    'There is no LiveKit server on this machine. Any one of these helps:',
    '- LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET: use a server that runs already',
    '- livekit-server on PATH: https://docs.livekit.io/transport/self-hosting/local/',
    `- Go 1.21 or newer on PATH: livekit-server ${VERSION} is then built once, as ${cachedServer(machine)}`,
    `- Docker, running: the image ${DOCKER_IMAGE} is then used`,
  ];
  if (failures.length > 0) lines.push('Tried:', ...failures.map((failure) => `- ${failure}`));
  return new Error(lines.join('\n'));
}
