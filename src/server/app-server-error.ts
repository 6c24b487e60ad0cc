/** `refused`: the cloud said no, see `status` and `errorCode`. The others: there was no answer that could be read. */
export type AppServerFailure = 'refused' | 'network' | 'timeout' | 'bad-response';

interface Answered {
  readonly status?: number | undefined;
  readonly errorCode?: string | undefined;
  readonly errorMessage?: string | undefined;
}

/**
 * What a call of the app server rejects with. `message` is for your log. Neither the secret nor a token is in it, and
 * no `cause` is kept, since a foreign error may quote one.
 */
export class AppServerError extends Error {
  override readonly name = 'AppServerError';
  readonly failure: AppServerFailure;
  /** HTTP status, where the cloud answered. */
  readonly status: number | undefined;
  /** The cloud's own code, for example `MEMBER_NOT_FOUND`. */
  readonly errorCode: string | undefined;
  /** The cloud's own words. */
  readonly errorMessage: string | undefined;

  constructor(failure: AppServerFailure, message: string, {status, errorCode, errorMessage}: Answered = {}) {
    super(message);
    this.failure = failure;
    this.status = status;
    this.errorCode = errorCode;
    this.errorMessage = errorMessage;
  }
}
