// FlipFlop Cloud without any element: for hosts that build their own look, in browsers and in Node.
export type {CallOptions, Cloud, EntryOptions, FullCloud, RoomRef, WatchOptions} from './cloud/cloud.js';
export {viaBackend, type BackendOptions} from './cloud/backend-cloud.js';
export {ERROR_CODES, VicoloError, type VicoloErrorCode, type VicoloErrorInit} from './cloud/errors.js';
export {createCloud, type CloudOptions} from './cloud/http-cloud.js';
export type {RenewReason, RenewToken} from './cloud/member-token.js';
export type * from './cloud/wire.js';
