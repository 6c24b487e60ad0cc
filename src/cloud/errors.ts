// The one error class of the kit. Knows no words for people: elements look up `code` in the dictionary.

/** Every way in which this kit fails. `true`: trying the same again may succeed. */
const RETRYABLE = {
  // what the page passed
  'endpoint-missing': false,
  'endpoint-invalid': false,
  'endpoint-insecure': false,
  'room-missing': false,
  'room-invalid': false,
  // the member token
  'token-missing': false,
  'token-expired': false,
  'token-rejected': false,
  'renewal-failed': true,
  // the cloud
  network: true,
  timeout: true,
  'bad-response': true,
  'response-too-large': false,
  'bad-request': false,
  forbidden: false,
  'password-required': false,
  'room-not-found': false,
  'not-found': false,
  'request-locked': true,
  'rate-limited': true,
  'server-error': true,
  // the media server
  'media-url-invalid': false,
  'media-unreachable': true,
  'media-token-rejected': true,
  'connection-lost': true,
  'part-unavailable': true,
  'browser-unsupported': false,
  // devices
  'device-denied': true,
  'device-dismissed': true, // the browser's question was closed without an answer
  'device-blocked': false, // by the page's policy or its frame's
  'device-system-denied': true, // by the operating system
  'device-missing': true,
  'device-in-use': true,
  'device-insecure-page': false,
  'device-failed': true,
  'publish-forbidden': false,
  'share-failed': true,
  // messages
  'message-failed': true,
  'message-too-large': false,
  'file-too-large': false,
  'person-gone': false,
  'topic-invalid': false,
  'data-invalid': false,
  // the rest
  'not-admitted': true, // turned away by who leads the meeting
  'not-joined': false,
  aborted: false,
  unknown: true,
} as const;

export type VicoloErrorCode = keyof typeof RETRYABLE;

export const ERROR_CODES: readonly VicoloErrorCode[] = Object.keys(RETRYABLE) as VicoloErrorCode[];

export interface VicoloErrorInit {
  /** HTTP status, where a server answered. */
  readonly status?: number | undefined;
  /** The cloud's own `errorCode`, where it sent one. */
  readonly cloudCode?: string | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/**
 * A failure with a code from a closed set. `message` is English and for developers:
 * what is wrong, where, what to do. It never holds a token, and no `cause` is kept,
 * since a foreign error may quote one.
 */
export class VicoloError extends Error {
  override readonly name = 'VicoloError';
  readonly code: VicoloErrorCode;
  readonly retryable: boolean;
  readonly status: number | undefined;
  readonly cloudCode: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: VicoloErrorCode, message: string, init: VicoloErrorInit = {}) {
    super(message);
    this.code = code;
    this.retryable = RETRYABLE[code];
    this.status = init.status;
    this.cloudCode = init.cloudCode;
    this.retryAfter = init.retryAfter;
  }
}

/** Makes a `VicoloError` of whatever was thrown, without quoting foreign text that may hold a secret. */
export function toVicoloError(thrown: unknown, doing: string): VicoloError {
  if (thrown instanceof VicoloError) return thrown;
  const kind = thrown instanceof Error ? thrown.name : typeof thrown;
  return new VicoloError('unknown', `Unexpected ${kind} while ${doing}.`);
}

const UNSAID: ReadonlySet<VicoloErrorCode> = new Set(['endpoint-missing', 'room-missing', 'token-missing']);

/** The page has not said it yet, and may still: frameworks set attributes one by one. */
export function isUnsaid({code}: VicoloError): boolean {
  return UNSAID.has(code);
}
