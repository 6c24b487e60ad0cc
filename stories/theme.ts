// What the theme builder's controls say, as the CSS that a page would write.
import {baseStyles} from '../src/elements/styles/base.js';

/** Every token that a page may set, without its prefix, as the kit itself has them. */
export const TOKENS: readonly string[] = [
  ...new Set(
    baseStyles.flatMap(({cssText}) => [...cssText.matchAll(/--vicolo-([\w-]+)/g)].map(([, name]) => name ?? '')),
  ),
];

/** Those that are the same in light and dark. */
const SHAPES: readonly string[] = ['font', 'radius', 'gap'];
export const isShape = (token: string): boolean => SHAPES.includes(token);

/** By a token's name; `… dark` is for dark pages. What is empty stays as the kit has it. */
export type Theme = Readonly<Record<string, string>>;

/** The rule that makes a page look so. */
export function themeCss(theme: Theme, selector = ':root'): string {
  const lines = TOKENS.flatMap((token) => {
    const value = valueOf(theme[token]?.trim() ?? '', theme[`${token} dark`]?.trim() ?? '');
    return value ? [`  --vicolo-${token}: ${value};`] : [];
  });
  return lines.length ? `${selector} {\n${lines.join('\n')}\n}` : '/* Choose a colour, and its rule stands here. */';
}

/** With one of the two, the other scheme has it, too. */
function valueOf(light: string, dark: string): string {
  return light && dark && light !== dark ? `light-dark(${light}, ${dark})` : light || dark;
}
