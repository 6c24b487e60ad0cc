/** A request that is answered with an error. Thrown anywhere in a handler, answered in one place. */
export class Refusal extends Error {
  readonly status: number;
  readonly errorCode: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, errorCode: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.errorCode = errorCode;
    this.headers = headers;
  }
}

export const invalidBody = (message: string): Refusal => new Refusal(400, 'INVALID_HTTP_MESSAGE_BODY', message);
export const notFound = (): Refusal => new Refusal(404, 'RESOURCE_NOT_FOUND', 'There is nothing here.');
export const forbidden = (): Refusal => new Refusal(403, 'ACCESS_DENIED', 'You may not do this.');

export function requireMethod(request: Request, ...allowed: readonly string[]): void {
  if (allowed.includes(request.method)) return;
  const message = `Only ${allowed.join(', ')} will do here.`;
  throw new Refusal(405, 'UNSUPPORTED_HTTP_METHOD', message, {allow: allowed.join(', ')});
}
