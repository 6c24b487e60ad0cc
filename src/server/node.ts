// From Node's own requests and responses to the web's and back, for Express and for Node's http. Imports nothing of Node.

/** As much of Node's `IncomingMessage` and of Express's `Request` as is needed. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Express: the path before routers took their part of it. */
  readonly originalUrl?: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What a body parser has left. */
  readonly body?: unknown;
  readonly readableEnded: boolean;
}

export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body?: Uint8Array): unknown;
}

/** `context` is Node's request, with all that your framework has put on it, such as `req.session`. */
export function toNodeHandler<R extends NodeRequest>(
  handle: (request: Request, context: R) => Promise<Response>,
): (request: R, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const asked = toWebRequest(request);
    const answer = asked ? await handle(asked, request) : new Response(null, {status: 400});
    response.statusCode = answer.status;
    answer.headers.forEach((value, name) => response.setHeader(name, value));
    response.end(new Uint8Array(await answer.arrayBuffer()));
  };
}

/** Nothing for what HTTP allows and the web's `Request` does not, such as the method TRACE. */
function toWebRequest(request: NodeRequest): Request | undefined {
  const {method = 'GET', originalUrl, url = '/', headers} = request;
  const given = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  // Which host was asked plays no part in any answer, so what a caller says about it does not either.
  const address = `http://localhost${originalUrl ?? url}`;
  const init: RequestInit & {duplex?: 'half'} = {method, headers: given};
  if (method !== 'GET' && method !== 'HEAD') Object.assign(init, bodyOf(request));
  try {
    return new Request(address, init);
  } catch {
    return undefined;
  }
}

function bodyOf(request: NodeRequest): {readonly body?: unknown; readonly duplex?: 'half'} {
  if (!request.readableEnded) return hasBody(request) ? {body: toStream(request), duplex: 'half'} : {};
  // A body parser (`express.json()`) was first: what it read is written again.
  return request.body === undefined ? {} : {body: JSON.stringify(request.body)};
}

function hasBody({headers}: NodeRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function toStream(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
