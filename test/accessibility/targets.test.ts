// What can be pressed is large enough, in every story: 24 pixels for a mouse (WCAG 2.5.8), 44 for a finger.
import {expect} from '@open-wc/testing';
import {drawStory, elementsIn, eraseStory, modules} from '../stories/draw.js';
import {emulate} from '../support/emulate.js';
import {hasRoom, isHitWithin, targetsIn, tooSmall} from './targets.js';

const MOUSE = 24;
const FINGER = 44;

describe('targets', () => {
  let canvas: HTMLElement;
  beforeEach(() => {
    canvas = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    eraseStory(canvas);
  });

  for (const {default: meta, ...stories} of modules) {
    for (const [name, story] of Object.entries(stories)) {
      it(`are large enough for a mouse in ${meta.title}, ${name}`, async () => {
        await drawStory(meta, story, canvas);
        const targets = targetsIn(elementsIn(canvas));
        expect(tooSmall(targets, MOUSE, (one) => hasRoom(one, targets))).to.deep.equal([]);
      }).timeout(20_000);
    }
  }

  describe('on a screen that is touched', () => {
    before(() => emulate({touch: true}));
    after(() => emulate());

    for (const {default: meta, ...stories} of modules) {
      for (const [name, story] of Object.entries(stories)) {
        it(`are large enough for a finger in ${meta.title}, ${name}`, async () => {
          expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
          await drawStory(meta, story, canvas);
          const targets = targetsIn(elementsIn(canvas));
          expect(tooSmall(targets, FINGER, (one) => isHitWithin(one, FINGER))).to.deep.equal([]);
        }).timeout(20_000);
      }
    }
  });

  it('would be found if they were small', () => {
    const root = canvas.attachShadow({mode: 'open'});
    root.innerHTML = `<style>button { all: unset; position: absolute; inline-size: 20px; block-size: 20px }</style>
      <button style="inset-inline-start: 0">a</button><button style="inset-inline-start: 21px">b</button>
      <button style="inset-inline-start: 200px">c</button><button style="inset-inline-start: 300px; padding: 20px">d</button>`;
    const targets = targetsIn([...root.querySelectorAll('*')]);
    expect(targets).to.have.length(4);
    expect(tooSmall(targets, MOUSE, (one) => hasRoom(one, targets))).to.have.length(2);
    expect(tooSmall(targets, FINGER, (one) => isHitWithin(one, FINGER))).to.have.length(3);
  });
});
