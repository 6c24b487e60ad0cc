// Answers to a page or to the cloud. What went wrong inside is for `onError`; outside only says as much as it may know.
import {AppServerError} from './app-server-error.js';
import {MediaServerError} from './media-server-error.js';
import {Refusal} from './refusal.js';

const HEADERS = {'cache-control': 'no-store', 'x-content-type-options': 'nosniff'};

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(value, {status, headers: {...HEADERS, ...headers}});
}

export function text(value: string): Response {
  return new Response(value, {headers: {...HEADERS, 'content-type': 'text/plain; charset=utf-8'}});
}

export function nothing(): Response {
  return new Response(null, {status: 204, headers: HEADERS});
}

/** The answer to whatever was thrown, and whether it is the backend's own trouble. */
export function answerError(thrown: unknown): {readonly response: Response; readonly isOurs: boolean} {
  if (thrown instanceof Refusal) {
    return {response: problem(thrown.status, thrown.errorCode, thrown.message, thrown.headers), isOurs: false};
  }
  if (thrown instanceof AppServerError) return answerCloudError(thrown);
  if (thrown instanceof MediaServerError) {
    return {response: problem(502, 'MEDIA_SERVER_FAILED', thrown.message), isOurs: true};
  }
  return {response: problem(500, 'INTERNAL_SERVER_ERROR', 'The backend has failed.'), isOurs: true};
}

function answerCloudError({failure, status = 0, errorCode, errorMessage}: AppServerError) {
  if (failure === 'timeout') {
    return {response: problem(504, 'CLOUD_TIMEOUT', 'FlipFlop Cloud did not answer in time.'), isOurs: true};
  }
  // 401 is about the backend's credentials here; to the page it would mean that nobody is signed in.
  const isThePages = failure === 'refused' && status >= 400 && status < 500 && status !== 401;
  if (!isThePages) return {response: problem(502, 'CLOUD_FAILED', 'FlipFlop Cloud could not be asked.'), isOurs: true};
  return {response: problem(status, errorCode ?? 'REFUSED', errorMessage ?? 'FlipFlop Cloud refused.'), isOurs: false};
}

function problem(status: number, errorCode: string, errorMessage: string, headers?: Readonly<Record<string, string>>) {
  return json({errorCode, errorMessage}, status, headers);
}
