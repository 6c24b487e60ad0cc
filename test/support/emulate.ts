import {executeServerCommand} from '@web/test-runner-commands';

interface How {
  readonly forcedColors?: boolean;
  readonly touch?: boolean;
  readonly still?: boolean;
  readonly timezone?: string;
}

/** How the page is looked at, from now on; without anything, as usual. */
export async function emulate(how: How = {}): Promise<void> {
  await executeServerCommand<boolean, object>('vicolo-emulate', how);
}
