import type {Context} from 'hono';
import {ASSUMED} from './assumptions.js';

/** A refusal, as the cloud words it. Thrown anywhere, answered in one place. */
export class CloudError extends Error {
  readonly status: 400 | 401 | 403 | 404;
  readonly errorCode: string;

  constructor(status: 400 | 401 | 403 | 404, errorCode: string, message: string) {
    super(message);
    this.status = status;
    this.errorCode = errorCode;
  }
}

export const invalidBody = (message: string) => new CloudError(400, 'INVALID_HTTP_MESSAGE_BODY', message);
export const invalidParameter = (name: string) =>
  new CloudError(400, ASSUMED.codes.invalidParameter, `The query parameter ${name} has no valid value.`);
export const forbidden = (message: string) => new CloudError(403, ASSUMED.codes.accessDenied, message);
export const memberNotFound = () => new CloudError(404, 'MEMBER_NOT_FOUND', 'There is no such member.');
export const roomNotFound = () => new CloudError(404, 'VIDEO_ROOM_NOT_FOUND', 'There is no such video room.');

/** For paths that exist with other methods. */
export function refuseMethod(): never {
  throw new CloudError(400, 'UNSUPPORTED_HTTP_METHOD', 'This path does not support the method.');
}

export function answerNotFound(c: Context): Response {
  return c.json({errorCode: ASSUMED.codes.notFound, errorMessage: `There is nothing at ${c.req.path}.`}, 404);
}

export function answerError(error: Error, c: Context): Response {
  if (error instanceof CloudError) {
    return c.json({errorCode: error.errorCode, errorMessage: error.message}, error.status);
  }
  console.error(error);
  return c.json({errorCode: 'INTERNAL_SERVER_ERROR', errorMessage: 'The sandbox itself has failed.'}, 500);
}
