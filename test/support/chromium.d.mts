export declare const CHROMIUM_ARGS: string[];
/** The path of a Chromium or Chrome; throws an error that says how to install one. */
export declare function findChromium(env?: Record<string, string | undefined>, platform?: string): string;
