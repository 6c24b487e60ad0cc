// How a language counts: its plurals and its numbers. Comes with the dictionaries that need it.

/** What is said of each kind of number; a language that has no such kind leaves it out. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

export interface Counting {
  /** A number as it is written, with its separators. */
  readonly number: (value: number) => string;
  /** Of what is said of one, two, few, many and so on, that which holds for this count; `n` is the count, written. */
  readonly plural: (count: number, forms: (n: string) => Forms) => string;
}

/** Rules and formats are made when they are first needed, and kept. */
export function countingIn(locale: string): Counting {
  let numbers: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  const number = (value: number): string => (numbers ??= new Intl.NumberFormat(locale)).format(value);
  return {
    number,
    plural: (count, forms) => {
      rules ??= new Intl.PluralRules(locale);
      const said = forms(number(count));
      return said[rules.select(count)] ?? said.other;
    },
  };
}
