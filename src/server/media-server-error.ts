/** The media server, or what records, did not do what it was asked for. `cause` is what it said. */
export class MediaServerError extends Error {
  constructor(cause: unknown) {
    super('The media server did not do it.', {cause});
    this.name = 'MediaServerError';
  }
}
