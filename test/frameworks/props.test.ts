import {expect} from '@open-wc/testing';
import {attributesOf, handlersBy, PropertyWriter} from '../../src/frameworks/react/props.js';

describe('props of a React component', () => {
  it('has handlers named after events', () => {
    const names = handlersBy(['vicolo-room-left', 'vicolo-rooms-load']);
    expect([...names]).to.deep.equal([
      ['vicolo-room-left', 'onVicoloRoomLeft'],
      ['vicolo-rooms-load', 'onVicoloRoomsLoad'],
    ]);
  });

  it('leaves attributes in the form that every React writes rightly on a custom element', () => {
    const onClick = () => undefined;
    const props = {className: 'big', hidden: false, inert: true, 'aria-busy': false, draggable: true, onClick, id: 'a'};
    expect(attributesOf({...props, roomId: 1}, (name) => name === 'roomId')).to.deep.equal({
      class: 'big',
      hidden: undefined,
      inert: '',
      'aria-busy': false,
      draggable: true,
      onClick,
      id: 'a',
    });
  });
});

describe('properties of a React component', () => {
  class Counted extends HTMLElement {
    readonly writes: unknown[] = [];
    #room: unknown = 'none';
    get room(): unknown {
      return this.#room;
    }
    set room(room: unknown) {
      this.writes.push(room);
      this.#room = room;
    }
  }
  customElements.define('test-counted', Counted);

  const writing = () => ({element: new Counted(), writer: new PropertyWriter(new Set(['room']))});

  it('are written when they change, and only then', () => {
    const {element, writer} = writing();
    for (const room of [1, 1, 2]) writer.write(element, {room, other: room});
    expect(element.writes).to.deep.equal([1, 2]);
    expect(element).not.to.have.property('other');
  });

  it('are left alone until they are said, and are as at first when they are said no longer', () => {
    const {element, writer} = writing();
    writer.write(element, {});
    expect(element.writes).to.deep.equal([]);
    writer.write(element, {room: 1});
    writer.write(element, {});
    expect(element.room).to.equal('none');
    writer.write(element, {room: 2});
    writer.write(element, {room: undefined});
    expect(element.writes).to.deep.equal([1, 'none', 2, 'none']);
  });
});
