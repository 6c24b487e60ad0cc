import {executeServerCommand} from '@web/test-runner-commands';

/** How the page is looked at, from now on; without anything, as usual. */
export async function emulate(how: {readonly forcedColors?: boolean; readonly touch?: boolean} = {}): Promise<void> {
  await executeServerCommand<boolean, object>('vicolo-emulate', how);
}
