import {existsSync} from 'node:fs';

/** Where each side's page begins, and what it is called in tables. The first is what all is about. */
export const SIDES = {
  kit: {entry: 'sides/kit.ts', title: '`<vicolo-room>`'},
  livekit: {entry: 'livekit-react/side.ts', title: 'LiveKit `VideoConference`'},
  sdk: {entry: 'sides/sdk.ts', title: 'the SDK, no page'},
} as const;

export type SideName = keyof typeof SIDES;

/** What stands in the tables' columns: the sides, and what only one bench has beside the kit. */
export const COLUMNS = {
  kit: SIDES.kit.title,
  livekit: SIDES.livekit.title,
  sdk: SIDES.sdk.title,
  table: 'plain React table',
} as const;

export type ColumnName = keyof typeof COLUMNS;

/** LiveKit's React components are installed apart. */
export function hasLiveKitReact(): boolean {
  return existsSync(new URL('../livekit-react/node_modules/@livekit/components-react', import.meta.url));
}
