// What others write in a fake room: streams as the data channel brings them.
import {
  DataPacket,
  DataStream_ByteHeader,
  DataStream_Chunk,
  DataStream_Header,
  DataStream_TextHeader,
  DataStream_Trailer,
} from '@livekit/protocol';
import type {FakeMeeting} from './fake-meeting.js';

export interface Spoken {
  readonly topic?: string;
  readonly attributes?: Record<string, string>;
  /** False: the stream is not ended. */
  readonly whole?: boolean;
  /** The size that its header claims, in bytes. */
  readonly claims?: number;
}

let count = 0;

/** A person writes. */
export function say(meeting: FakeMeeting, from: string, text: string, spoken: Spoken = {}): void {
  const header = {case: 'textHeader', value: new DataStream_TextHeader()} as const;
  stream(meeting, from, header, new TextEncoder().encode(text), spoken);
}

/** A person sends a file. Answers how its stream is ended, where it was left open. */
export function give(meeting: FakeMeeting, from: string, name: string, bytes: Uint8Array, spoken: Spoken = {}) {
  const header = {case: 'byteHeader', value: new DataStream_ByteHeader({name})} as const;
  return stream(meeting, from, header, bytes, {claims: bytes.length, ...spoken});
}

function stream(
  meeting: FakeMeeting,
  from: string,
  contentHeader: DataStream_Header['contentHeader'],
  bytes: Uint8Array,
  {topic = 'lk.chat', attributes = {}, whole = true, claims}: Spoken,
) {
  const streamId = `stream-${String(++count)}`;
  const packet = (value: DataPacket['value']) => new DataPacket({participantIdentity: from, value});
  const totalLength = claims === undefined ? undefined : BigInt(claims);
  const header = new DataStream_Header({
    ...{streamId, topic, attributes, contentHeader, timestamp: BigInt(Date.now())},
    ...(totalLength !== undefined && {totalLength}),
  });
  const chunks: DataPacket[] = [];
  for (let at = 0; at < bytes.length; at += 15_000) {
    const chunk = new DataStream_Chunk({
      streamId,
      chunkIndex: BigInt(chunks.length),
      content: bytes.slice(at, at + 15_000),
    });
    chunks.push(packet({case: 'streamChunk', value: chunk}));
  }
  const end = packet({case: 'streamTrailer', value: new DataStream_Trailer({streamId})});
  meeting.receive([packet({case: 'streamHeader', value: header}), ...chunks, ...(whole ? [end] : [])]);
  return () => {
    meeting.receive([end]);
  };
}
