// Makes a LiveKit server available, so that the first test doesn't wait for a build.
import {prepareLiveKit} from './make-available.js';

try {
  const server = await prepareLiveKit({log: (line) => console.log(line)});
  console.log(server.kind === 'binary' ? `LiveKit: ${server.path}` : `LiveKit: ${server.kind}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
