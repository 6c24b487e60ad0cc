import type {VicoloErrorCode} from '../cloud/errors.js';

/** All events bubble and cross shadow roots. */
export abstract class VicoloEvent extends Event {
  protected constructor(type: string) {
    super(type, {bubbles: true, composed: true});
  }
}

/** What a failure tells the page. `message` is in the person's language and free of secrets. */
export interface ErrorData {
  readonly code: VicoloErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly status: number | undefined;
}
