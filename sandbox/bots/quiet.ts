// The native library's logger decides as it is loaded: unless in production, it prints every step to stdout.
const before = process.env['NODE_ENV'];
process.env['NODE_ENV'] = 'production';

/** To be called once it is loaded, since others read NODE_ENV as well. */
export function restoreEnv(): void {
  if (before === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = before;
}
