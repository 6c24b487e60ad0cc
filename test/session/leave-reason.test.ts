import {expect} from '@open-wc/testing';
import {DisconnectReason} from 'livekit-client';
import {leaveReasonOf, type LeaveReason} from '../../src/session/leave-reason.js';

type Name = keyof typeof DisconnectReason;

const EXPECTED: Readonly<Record<Name, LeaveReason>> = {
  UNKNOWN_REASON: 'connection-lost',
  CLIENT_INITIATED: 'left',
  DUPLICATE_IDENTITY: 'duplicate-identity',
  SERVER_SHUTDOWN: 'server-shutdown',
  PARTICIPANT_REMOVED: 'removed-by-host',
  ROOM_DELETED: 'room-ended',
  STATE_MISMATCH: 'connection-lost',
  JOIN_FAILURE: 'connection-lost',
  MIGRATION: 'connection-lost',
  SIGNAL_CLOSE: 'connection-lost',
  ROOM_CLOSED: 'room-ended',
  // Of telephone calls and agents: not what people in this kit are.
  USER_UNAVAILABLE: 'unknown',
  USER_REJECTED: 'unknown',
  SIP_TRUNK_FAILURE: 'unknown',
  CONNECTION_TIMEOUT: 'connection-lost',
  MEDIA_FAILURE: 'connection-lost',
  AGENT_ERROR: 'unknown',
};

describe('the reason for leaving', () => {
  for (const [name, reason] of Object.entries(EXPECTED)) {
    it(`${name}: ${reason}`, () => {
      expect(DisconnectReason[name as Name]).to.be.a('number');
      expect(leaveReasonOf(DisconnectReason[name as Name])).to.equal(reason);
    });
  }

  it('is thought of for every number of this SDK', () => {
    const names = Object.keys(DisconnectReason).filter((key) => Number.isNaN(Number(key)));
    expect(names.sort()).to.deep.equal(Object.keys(EXPECTED).sort());
  });

  it('is a lost connection when the SDK gives none', () => {
    expect(leaveReasonOf(undefined)).to.equal('connection-lost');
  });

  for (const number of [-1, 99, 1.5, NaN, Infinity]) {
    it(`is unknown for the number ${String(number)}, which no SDK has sent yet`, () => {
      expect(leaveReasonOf(number)).to.equal('unknown');
    });
  }
});
