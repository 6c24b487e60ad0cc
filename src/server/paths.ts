// Ids in paths. One that means something else in a path would name another call.

export function roomPath(id: number): string {
  if (Number.isSafeInteger(id) && id >= 0) return `/video-rooms/${String(id)}`;
  throw new TypeError('A room is named by its id, a whole number.');
}

export function roomUuidPath(uuid: string): string {
  if (/^[\w-]{1,64}$/.test(uuid)) return `/video-rooms/uuid/${uuid}`;
  throw new TypeError('This is no UUID of a room.');
}

export function membersPath(...appUserIds: readonly string[]): string {
  const wrong = appUserIds.length === 0 || appUserIds.some((id) => /^\.{0,2}$|[\s,/]/.test(id));
  if (wrong) throw new TypeError('An appUserId has one character at least, and no blanks, commas or slashes.');
  return `/members/${appUserIds.map(encodeURIComponent).join(',')}`;
}
