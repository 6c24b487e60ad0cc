import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {it} from 'node:test';
import {freePorts, isFree} from '../../sandbox/livekit/ports.js';

it('finds three different free ports', async () => {
  const {http, rtcTcp, rtcUdp} = await freePorts();
  assert.equal(new Set([http, rtcTcp, rtcUdp]).size, 3);
  assert.ok(await isFree('tcp', http));
  assert.ok(await isFree('tcp', rtcTcp));
  assert.ok(await isFree('udp', rtcUdp));
});

it('takes the preferred port, unless somebody listens on it', async () => {
  const {http: wanted} = await freePorts();
  assert.equal((await freePorts(wanted)).http, wanted);

  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  try {
    const {port} = server.address() as AddressInfo;
    assert.equal(port, wanted);
    assert.notEqual((await freePorts(wanted)).http, wanted);
  } finally {
    server.close();
  }
});
