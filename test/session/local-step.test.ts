import {expect} from '@open-wc/testing';
import {nextLocalStep, type LocalFacts, type LocalStep} from '../../src/session/local-step.js';

const NAMES = ['wanted', 'mayPublish', 'preparing', 'held', 'published', 'muted', 'mutes'] as const;

/** One column for each of NAMES: `1` and `0` must match, `-` does not matter. Every situation is in exactly one row. */
const TABLE: readonly (readonly [pattern: string, step: LocalStep | undefined])[] = [
  // published
  ['1 1 - - 1 1 -', 'unmute'],
  ['1 1 - - 1 0 -', undefined],
  ['0 - - - 1 0 1', 'mute'],
  ['0 - - - 1 1 1', undefined],
  ['0 - - - 1 - 0', 'retract'],
  ['1 0 - - 1 0 1', 'mute'],
  ['1 0 - - 1 1 1', undefined],
  ['1 0 - - 1 - 0', 'retract'],
  // not published, wanted
  ['1 1 - 0 0 - -', 'acquire'],
  ['1 1 - 1 0 - -', 'publish'],
  ['1 0 1 0 0 - -', 'acquire'],
  ['1 0 1 1 0 - -', undefined],
  ['1 0 0 1 0 - -', 'release'],
  ['1 0 0 0 0 - -', undefined],
  // not published, not wanted
  ['0 - - 1 0 - -', 'release'],
  ['0 - - 0 0 - -', undefined],
];

const SITUATIONS: readonly LocalFacts[] = Array.from(
  {length: 2 ** NAMES.length},
  (_, bits) => Object.fromEntries(NAMES.map((name, i) => [name, Boolean((bits >> i) & 1)])) as unknown as LocalFacts,
);

function matches(facts: LocalFacts, pattern: string): boolean {
  return pattern.split(' ').every((sign, i) => sign === '-' || (sign === '1') === facts[NAMES[i]!]);
}

/** What the world is like after a step that went well. */
function after(step: LocalStep, facts: LocalFacts): LocalFacts {
  switch (step) {
    case 'acquire':
      return {...facts, held: true};
    case 'publish':
      return {...facts, published: true, muted: false};
    case 'mute':
      return {...facts, muted: true};
    case 'unmute':
      return {...facts, muted: false};
    case 'retract':
      return {...facts, published: false, held: false};
    case 'release':
      return {...facts, held: false};
  }
}

describe('the next step of an own source', () => {
  for (const [pattern, step] of TABLE) {
    it(`${NAMES.filter((_, i) => pattern.split(' ')[i] === '1').join(', ') || 'nothing'} (${pattern}): ${step ?? 'nothing to do'}`, () => {
      const situations = SITUATIONS.filter((facts) => matches(facts, pattern));
      expect(situations).not.to.have.length(0);
      for (const facts of situations) expect(nextLocalStep(facts), JSON.stringify(facts)).to.equal(step);
    });
  }

  it('is known in every situation, by one rule', () => {
    for (const facts of SITUATIONS) {
      const rules = TABLE.filter(([pattern]) => matches(facts, pattern));
      expect(rules, JSON.stringify(facts)).to.have.length(1);
    }
  });

  it('leads from everywhere to what is wanted, and then stops', () => {
    for (const start of SITUATIONS) {
      let facts = start;
      let steps = 0;
      for (let step = nextLocalStep(facts); step; step = nextLocalStep(facts)) {
        facts = after(step, facts);
        expect(++steps, JSON.stringify(start)).to.be.at.most(2);
      }
      const heard = facts.published && !facts.muted;
      expect(heard, JSON.stringify(start)).to.equal(facts.wanted && facts.mayPublish);
      if (!facts.wanted && !facts.published) expect(facts.held).to.equal(false);
    }
  });
});
