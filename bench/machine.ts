// What the numbers belong to, without names of hosts or people.
import {readFileSync} from 'node:fs';
import {arch, cpus, platform, totalmem} from 'node:os';

export type Machine = Readonly<Record<string, string>>;

export function machineOf(browser: string): Machine {
  const [first] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: `${cpus().length} (${first?.model.trim() || 'unnamed'}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${arch()}, Node ${process.version.slice(1)}`,
    browser: `Chromium ${browser}, headless, without GPU, 1920 × 1080`,
    kit: `vicolo-elements ${versionOf('../package.json')}, lit ${versionOf('../node_modules/lit/package.json')}`,
    SDK: `livekit-client ${versionOf('../node_modules/livekit-client/package.json')} on all sides`,
    LiveKit: ['@livekit/components-react', 'react']
      .map((name) => `${name} ${versionOf(`livekit-react/node_modules/${name}/package.json`)}`)
      .join(', '),
  };
}

function versionOf(path: string): string {
  try {
    return (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {version: string}).version;
  } catch {
    return 'not installed';
  }
}
