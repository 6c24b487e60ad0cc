// What a person is called in a room. It comes from metadata, so it is a name and not a right: whoever
// may do what is decided by the media server's token and by the host's backend.

/** In the order in which a list shows them. */
export const ROLES = ['HOST', 'CONTRIBUTOR', 'GUEST', 'AUDIENCE'] as const;

export type Role = (typeof ROLES)[number];

/** A role, in any case; anything else is none. */
export function readRole(text: string | undefined): Role | undefined {
  if (!text || text.length > 20) return undefined;
  const upper = text.trim().toUpperCase();
  return ROLES.find((role) => role === upper);
}

/** Where a role stands in a list; those without one stand among the contributors. */
export function rankOf(role: Role | undefined): number {
  return ROLES.indexOf(role ?? 'CONTRIBUTOR');
}
