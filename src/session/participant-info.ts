// Reads a participant's metadata. It is written by others, so it is untrusted: wrong types, huge
// texts and unsafe addresses are dropped, and nothing in here grants a right.
import {readRole, type Role} from './role.js';

export interface ParticipantInfo {
  readonly name?: string;
  readonly avatarUrl?: string;
  readonly role?: Role;
}

const NOTHING: ParticipantInfo = Object.freeze({});
const LONGEST_METADATA = 64 * 1024;
const LONGEST_NAME = 100;

/** Where a person's name for one meeting stands. Assumed: see `DisplayName`. */
export const DISPLAY_NAME_ATTRIBUTE = 'displayName';

// The keys are not published: the member's fields may stand at the top or under one of these.
const PLACES = ['member', 'appUser'];
const NAME_KEYS = ['appUserName', 'screenName'];
const AVATAR_KEYS = ['appUserProfileImgUrl', 'profileImgUrl'];
const ROLE_KEYS = ['channelMemberType', 'role'];

export function readInfo(metadata: string | undefined): ParticipantInfo {
  if (!metadata || metadata.length > LONGEST_METADATA) return NOTHING;
  const objects = objectsIn(metadata);
  const name = cleanName(firstText(objects, NAME_KEYS));
  const avatarUrl = safeImageUrl(firstText(objects, AVATAR_KEYS));
  const role = readRole(firstText(objects, ROLE_KEYS));
  return {...(name && {name}), ...(avatarUrl && {avatarUrl}), ...(role && {role})};
}

/**
 * Control and direction-changing characters would let a name disturb the words beside it, and a name that nobody can
 * see is none. What is very long is cut before it is read.
 */
export function cleanName(name: string | undefined): string | undefined {
  const calm = name?.slice(0, LONGEST_NAME * 10).replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, ' ');
  const clean = Array.from(calm?.trim() ?? '')
    .slice(0, LONGEST_NAME)
    .join('');
  return /[^\p{Default_Ignorable_Code_Point}\p{White_Space}]/u.test(clean) ? clean : undefined;
}

function objectsIn(metadata: string): Readonly<Record<string, unknown>>[] {
  let top: unknown;
  try {
    top = JSON.parse(metadata);
  } catch {
    return [];
  }
  if (!isObject(top)) return [];
  return [top, ...PLACES.map((place) => top[place]).filter(isObject)];
}

function firstText(objects: readonly Readonly<Record<string, unknown>>[], keys: readonly string[]): string | undefined {
  for (const object of objects) {
    for (const key of keys) {
      const value = object[key];
      if (typeof value === 'string' && value.trim()) return value;
    }
  }
  return undefined;
}

function safeImageUrl(url: string | undefined): string | undefined {
  return url && url.length <= 2048 && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
