import {ASSUMED} from './assumptions.js';
import {CloudError} from './errors.js';
import {readCustomData, readCustomType, readText, type Body} from './input.js';
import type {Profile} from './members.js';

export function readAppUserId(body: Body): string {
  const appUserId = readText(body, 'appUserId');
  if (!appUserId?.trim()) throw new CloudError(400, 'EMPTY_APP_USER_ID', 'appUserId is missing.');
  if (!ASSUMED.appUserIdFormat.test(appUserId)) {
    throw new CloudError(400, 'INVALID_APP_USER_ID_FORMAT', 'appUserId has blanks, commas or slashes, or is too long.');
  }
  return appUserId;
}

/** Only the fields that were sent. The second name is the vicollo generation's. */
export function readProfile(body: Body): Partial<Profile> {
  const profile: Partial<Profile> = {};
  for (const [field, name] of TEXTS) if (name in body) profile[field] = readText(body, name);
  if ('customType' in body) profile.customType = readCustomType(body);
  if ('customData' in body) profile.customData = readCustomData(body);
  return profile;
}

const TEXTS = [
  ['appUserName', 'appUserName'],
  ['appUserName', 'screenName'],
  ['appUserProfileImgUrl', 'appUserProfileImgUrl'],
  ['appUserProfileImgUrl', 'profileImgUrl'],
  ['email', 'email'],
  ['country', 'country'],
  ['lang', 'lang'],
] as const;
