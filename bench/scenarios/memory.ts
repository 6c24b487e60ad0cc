import type {Scenario} from './scenario.js';

const CROWDS = [10, 25, 100, 300];
const crowds = (quick: boolean) => (quick ? [10] : CROWDS);

const HELD = [
  {key: 'heap', title: 'heap', unit: 'KiB'},
  {key: 'nodes', title: 'DOM nodes', unit: ''},
  {key: 'listeners', title: 'listeners', unit: ''},
];

/** What is held in a room, after a collection of garbage. Beyond one page of tiles only the SDK's own objects may grow. */
export const memory: Scenario = {
  name: 'memory',
  title: 'Held in a room',
  rounds: 3,
  figures: ({quick}) =>
    HELD.flatMap(({key, title, unit}) => [
      ...crowds(quick).map((crowd) => ({key: `${key}-${crowd}`, title: `${title}, ${crowd} people`, unit})),
      ...(quick ? [] : [{key: `${key}-more`, title: `${title}, from 100 to 300`, unit, ...(!unit && {goal: 0})}]),
    ]),
  async measure(tab, _side, {quick}) {
    const figures: Record<string, number> = {};
    for (const crowd of crowds(quick)) {
      await tab.page.evaluate((count) => bench.enter(count), crowd);
      const {heapKiB, nodes, listeners} = await tab.held();
      Object.assign(figures, {
        [`heap-${crowd}`]: heapKiB,
        [`nodes-${crowd}`]: nodes,
        [`listeners-${crowd}`]: listeners,
      });
      await tab.reload(); // what one room leaves behind is none of the next one's
    }
    for (const {key} of quick ? [] : HELD) figures[`${key}-more`] = figures[`${key}-300`]! - figures[`${key}-100`]!;
    return figures;
  },
};
