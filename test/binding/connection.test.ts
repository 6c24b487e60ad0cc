import {expect} from '@open-wc/testing';
import {Connection} from '../../src/binding/connection.js';
import type {Cloud} from '../../src/cloud/cloud.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {codeOf} from '../support/code-of.js';

const ENDPOINT = 'https://cloud.example';

function cloudOf(connection: Connection) {
  const state = connection.state.get();
  return state.is === 'ready' ? state.cloud : undefined;
}

describe('a connection', () => {
  it('waits while nothing is said', () => {
    const connection = new Connection();
    expect(connection.state.get().is).to.equal('waiting');
    expect(connection.isNamed).to.equal(false);
  });

  it('waits for somebody to be signed in', () => {
    const connection = new Connection();
    connection.setCloud(ENDPOINT, undefined);
    expect(connection.isNamed).to.equal(true);
    expect(connection.state.get().is).to.equal('waiting');
    connection.setToken('');
    expect(connection.state.get().is).to.equal('waiting');
  });

  it('waits for a service, though somebody is signed in', () => {
    const connection = new Connection();
    connection.setToken('token');
    expect(connection.state.get().is).to.equal('waiting');
  });

  for (const [what, sign] of [
    ['a token', (connection: Connection) => connection.setToken('token')],
    ['a way to get one', (connection: Connection) => connection.setRenewal(() => Promise.resolve('token'))],
  ] as const) {
    it(`is ready with an endpoint and ${what}, said in any order`, () => {
      const [first, second] = [new Connection(), new Connection()];
      first.setCloud(ENDPOINT, undefined);
      sign(first);
      sign(second);
      second.setCloud(ENDPOINT, undefined);
      expect(first.state.get().is).to.equal('ready');
      expect(second.state.get().is).to.equal('ready');
    });
  }

  it('keeps its cloud while only the token changes, and tells of it', () => {
    const connection = new Connection();
    connection.setCloud(ENDPOINT, undefined);
    connection.setToken('first');
    const [cloud, state] = [cloudOf(connection), connection.state.get()];
    let told = 0;
    connection.state.subscribe(() => told++);
    connection.setToken('second');
    expect(cloud).not.to.equal(undefined);
    expect(cloudOf(connection)).to.equal(cloud);
    expect(connection.state.get(), 'trying again makes sense').not.to.equal(state);
    expect(told).to.equal(1);
    connection.setRenewal(() => Promise.resolve('third'));
    expect(cloudOf(connection)).to.equal(cloud);
  });

  it('keeps its cloud over a while without a token', () => {
    const connection = new Connection();
    connection.setCloud(ENDPOINT, undefined);
    connection.setToken('first');
    const cloud = cloudOf(connection);
    connection.setToken(undefined);
    expect(connection.state.get().is).to.equal('waiting');
    connection.setToken('second');
    expect(cloudOf(connection)).to.equal(cloud);
  });

  it('is silent when the same service is said again', () => {
    const connection = new Connection();
    connection.setCloud(ENDPOINT, undefined);
    connection.state.subscribe(() => expect.fail('nothing has changed'));
    connection.setCloud(ENDPOINT, undefined);
  });

  it('makes another cloud for another endpoint', () => {
    const connection = new Connection();
    connection.setToken('token');
    connection.setCloud(ENDPOINT, undefined);
    const cloud = cloudOf(connection);
    connection.setCloud('https://other.example', undefined);
    expect(cloudOf(connection)).not.to.equal(undefined);
    expect(cloudOf(connection)).not.to.equal(cloud);
  });

  it('takes the page’s own cloud as it is, without a token and before any endpoint', () => {
    const connection = new Connection();
    const own = fakeCloud();
    connection.setCloud('not even a URL', own);
    expect(connection.isNamed).to.equal(true);
    expect(cloudOf(connection)).to.equal(own);
  });

  describe('with a page’s own cloud that does not let enter', () => {
    const listing = (): Cloud => {
      const {issueRoomToken: _, ...rest} = fakeCloud();
      return rest;
    };

    it('asks that cloud for rooms, and stays the same while the token changes', async () => {
      const connection = new Connection();
      const own = listing();
      connection.setCloud(undefined, own);
      const cloud = cloudOf(connection);
      expect((await cloud!.listRooms()).totalElements).to.equal(1);
      connection.setToken('first');
      connection.setCloud(ENDPOINT, own);
      expect(cloudOf(connection)).to.equal(cloud);
    });

    it('enters by the endpoint around it, with the token of there', async () => {
      const [around, connection] = [new Connection(), new Connection()];
      connection.setCloud(undefined, listing());
      connection.setAround(around);
      const enter = () => cloudOf(connection)!.issueRoomToken!(42);
      expect(await codeOf(enter)).to.equal('endpoint-missing');
      around.setCloud(ENDPOINT, undefined);
      expect(await codeOf(enter), 'named late, and asked').to.equal('token-missing');
    });

    it('enters by its own endpoint before the one around it', async () => {
      const [around, connection] = [new Connection(), new Connection()];
      around.setCloud('nonsense', undefined);
      connection.setCloud(ENDPOINT, listing());
      connection.setAround(around);
      expect(await codeOf(() => cloudOf(connection)!.issueRoomToken!(42))).to.equal('token-missing');
    });
  });

  for (const [endpoint, code] of [
    ['nonsense', 'endpoint-invalid'],
    ['http://cloud.example', 'endpoint-insecure'],
    ['', 'endpoint-missing'],
  ] as const) {
    it(`fails with ${code} for "${endpoint}", and recovers`, () => {
      const connection = new Connection();
      connection.setToken('token');
      connection.setCloud(endpoint, undefined);
      const state = connection.state.get();
      expect(state.is === 'failed' && state.error.code).to.equal(code);
      connection.setCloud(ENDPOINT, undefined);
      expect(connection.state.get().is).to.equal('ready');
    });
  }

  it('shows its token to nobody who looks at it', () => {
    const connection = new Connection();
    connection.setCloud(ENDPOINT, undefined);
    connection.setToken('very-secret');
    expect(JSON.stringify(connection) + JSON.stringify(connection.state.get())).not.to.contain('very-secret');
  });
});
