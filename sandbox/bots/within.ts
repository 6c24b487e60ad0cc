/** Waits for `work`, but not for ever: late, it fails with a message that is made then. The signal ends the work. */
export async function within<T>(ms: number, work: (signal: AbortSignal) => Promise<T>, late: () => string): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late())), ms);
  });
  const working = work(controller.signal);
  working.catch(() => {}); // what it says after the deadline is heard by nobody
  try {
    return await Promise.race([working, deadline]);
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}
