import type {Browser} from 'playwright-core';
import type {Result} from './result.js';
import type {Effort, Scenario} from './scenarios/scenario.js';
import type {SideName} from './sides/names.js';
import {Tab} from './tab.js';

/** The sides take turns, each time in a new page of the same browser, so that a slow moment of the machine hits all. */
export async function measure(
  browser: Browser,
  origin: string,
  sides: readonly SideName[],
  scenario: Scenario,
  effort: Effort,
): Promise<Result> {
  const {name, title} = scenario;
  const rounds = effort.quick ? 1 : scenario.rounds;
  const values = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const side of round % 2 ? [...sides].reverse() : sides) {
      const tab = await Tab.open(browser, origin, side);
      const figures = await scenario.measure(tab, side, effort);
      await tab.close();
      for (const [key, value] of Object.entries(figures)) {
        const of = `${side} ${key}`;
        values.set(of, [...(values.get(of) ?? []), value]);
      }
    }
  }
  const rows = scenario.figures(effort).map((figure) => {
    const measured = sides.flatMap((side) => {
      const numbers = values.get(`${side} ${figure.key}`);
      return numbers ? [[side, numbers] as const] : [];
    });
    return {...figure, values: Object.fromEntries(measured)};
  });
  return {name, title, rounds, rows};
}
