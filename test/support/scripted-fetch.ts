import type {Fetch} from '../../src/cloud/request.js';

export type Answer = () => Response | Promise<Response>;

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return () => new Response(JSON.stringify(value), {status, headers: {'content-type': 'application/json', ...headers}});
}

/** A network that gives the answers one after the other, and remembers what was sent. */
export function scriptedFetch(answers: Answer[]): {fetch: Fetch; requests: Request[]} {
  const requests: Request[] = [];
  const fetch: Fetch = async (input, init) => {
    requests.push(new Request(input, init));
    const answer = answers[requests.length - 1];
    if (!answer) throw new Error(`Nobody expected request ${requests.length}: ${requests.at(-1)?.url}`);
    return answer();
  };
  return {fetch, requests};
}
