import type {MiddlewareHandler} from 'hono';

/** Counts the calls by method and pattern of the path. Knows neither queries nor headers, so no secret can be read here. */
export class RequestCounts {
  readonly #counts = new Map<string, number>();

  readonly middleware: MiddlewareHandler = async (c, next) => {
    const key = `${c.req.method} ${patternOf(c.req.path)}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    await next();
  };

  all(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  clear(): void {
    this.#counts.clear();
  }
}

function patternOf(path: string): string {
  return path
    .replace(/(?<=\/video-rooms\/uuid\/)[^/]+/, '{uuid}')
    .replace(/(?<=\/video-rooms\/)(?!uuid\/)[^/]+/, '{id}')
    .replace(/(?<=\/me\/members\/)(?!login$)[^/]+/, '{appUserId}');
}
