import {inTime, LateError} from './in-time.js';
import {readLimited, TooLargeError} from './read-limited.js';
import {invalidBody, Refusal} from './refusal.js';

export type Fields = Readonly<Record<string, unknown>>;

export interface BodyLimits {
  /** Bytes. */
  readonly most: number;
  /** Milliseconds. */
  readonly patience: number;
}

/** The JSON object in a request, whoever sent it. Throws a `Refusal`. */
export async function readFields(request: Request, limits: BodyLimits): Promise<Fields> {
  // A form of another site can send other types without asking; this one makes the browser ask first.
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body must be application/json.');
  }
  const value = parse(await readBody(request, limits));
  if (isObject(value)) return value;
  throw invalidBody('The body is no JSON object.');
}

/** The same where the body may be left out. */
export async function readOptionalFields(request: Request, limits: BodyLimits): Promise<Fields> {
  // Servers differ in whether there is a stream where nothing was sent.
  if (!request.headers.has('content-type') && (await readBody(request, limits)) === '') return {};
  return readFields(request, limits);
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readBody(request: Request, {most, patience}: BodyLimits): Promise<string> {
  const tooLarge = (): Refusal => new Refusal(413, 'BODY_TOO_LARGE', `The body is larger than ${String(most)} bytes.`);
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  try {
    return await inTime(readLimited(request.body, most), patience);
  } catch (thrown) {
    if (thrown instanceof TooLargeError) throw tooLarge();
    if (thrown instanceof LateError) throw new Refusal(408, 'BODY_TOO_SLOW', 'The body did not arrive in time.');
    throw invalidBody('The body could not be read.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidBody('The body is no valid JSON.');
  }
}
