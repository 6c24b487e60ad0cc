/** The tokens that a page may set, by name without `--vicolo-`. */
const TOKENS = [
  'accent',
  'on-accent',
  'danger',
  'on-danger',
  'success',
  'warning',
  'surface',
  'raised',
  'stage',
  'tile',
  'text',
  'text-quiet',
  'border',
  'focus',
  'speaking',
  'font',
  'radius',
  'gap',
];

/** Those that were set, with their values. */
export function tokensOf(looks: CSSStyleDeclaration): readonly (readonly [string, string])[] {
  return TOKENS.map((name) => `--vicolo-${name}`)
    .map((name) => [name, looks.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '');
}
