// That targets which are too small would be found; all stories are looked at by the sweep.
import {expect} from '@open-wc/testing';
import {FINGER, hasRoom, isHitWithin, MOUSE, targetsIn, tooSmall} from './targets.js';

describe('targets', () => {
  let canvas: HTMLElement;
  beforeEach(() => {
    canvas = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    canvas.remove();
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
