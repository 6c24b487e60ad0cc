import {VicoloError} from '../../src/cloud/errors.js';

/** The code of the `VicoloError` that something ends with; anything else fails the test. */
export async function codeOf(doing: () => unknown): Promise<string> {
  return (await errorOf(doing)).code;
}

export async function errorOf(doing: () => unknown): Promise<VicoloError> {
  try {
    await doing();
  } catch (thrown) {
    if (thrown instanceof VicoloError) return thrown;
    throw thrown;
  }
  throw new Error('It succeeded, though it should have failed.');
}
