// What the server API takes and gives beside the wire types that page and backend share.
import type {Member, Page} from '../cloud/wire.js';

/** Your user, as FlipFlop Cloud is to know them. */
export interface MemberProfile {
  /** Your own id of the user: 1 to 100 characters without blanks, commas and slashes. */
  readonly appUserId: string;
  readonly appUserName?: string;
  readonly appUserProfileImgUrl?: string;
  readonly email?: string;
  readonly country?: string;
  readonly lang?: string;
  /** At most 50 characters. */
  readonly customType?: string;
  /** At most 10 entries; names and values of at most 50 characters. */
  readonly customData?: Readonly<Record<string, unknown>>;
}

/** A member as the server API describes them. */
export interface AppMember extends Member {
  readonly country?: string | undefined;
  /** ISO 8601. */
  readonly createdAt?: string | undefined;
  readonly lastModifiedAt?: string | undefined;
}

export type MemberPage = Page<AppMember>;

export interface MemberQuery {
  /** Counts from 0. */
  readonly page?: number;
  readonly pageSize?: number;
  readonly sortBy?: 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'LAST_MODIFIED_AT_ASC' | 'LAST_MODIFIED_AT_DESC';
}

/** What logging in gives. Only `accessToken` is for the member's page. */
export interface LogIn {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  readonly streamingToken?: string | undefined;
}

/** Where the cloud tells what happens, and what it proves itself with. */
export interface Callback {
  readonly url: string;
  readonly accessId?: string;
  readonly accessPassword?: string;
}
