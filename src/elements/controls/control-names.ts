// What the `controls` attribute may say. Pure but for the warning.

/** In the order in which they stand, which is the order of their importance: the last go into the menu first. */
export const CONTROL_NAMES = [
  'microphone',
  'camera',
  'screen',
  'hand',
  'people',
  'chat',
  'panels',
  'captions',
  'layout',
  'pip',
  'fullscreen',
  'leave',
] as const;

export type ControlName = (typeof CONTROL_NAMES)[number];

const warned = new Set<string>();

/** Reads `microphone camera leave`. Each unknown name is told to the developer once, with the known ones. */
export function readControls(text: string | undefined): readonly ControlName[] {
  if (text === undefined) return CONTROL_NAMES;
  const names = new Set(text.split(/\s+/).filter(Boolean));
  for (const name of names) {
    if (isControlName(name) || warned.has(name)) continue;
    warned.add(name);
    console.warn(`<vicolo-controls> knows no control "${name}". There are: ${CONTROL_NAMES.join(', ')}.`);
  }
  return [...names].filter(isControlName);
}

function isControlName(name: string): name is ControlName {
  return (CONTROL_NAMES as readonly string[]).includes(name);
}
