// The generation of the API at `/v2/vicollo-apps/me` calls two fields of a member by other names.
import type {MemberProfile} from './types.js';

const OTHER_NAMES = {appUserName: 'screenName', appUserProfileImgUrl: 'profileImgUrl'} as const;

export function toCloud(profile: MemberProfile, basePath: string): object {
  if (!basePath.includes('/vicollo-apps/')) return profile;
  const names: Readonly<Record<string, string>> = OTHER_NAMES;
  return Object.fromEntries(Object.entries(profile).map(([name, value]) => [names[name] ?? name, value as unknown]));
}

/** Either generation's words. */
export function fromCloud(member: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const {screenName, profileImgUrl, ...rest} = member;
  return {
    ...(screenName !== undefined && {appUserName: screenName}),
    ...(profileImgUrl !== undefined && {appUserProfileImgUrl: profileImgUrl}),
    ...rest,
  };
}
