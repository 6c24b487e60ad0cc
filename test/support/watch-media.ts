// Remembers every device, peer connection and socket that the page opens, to prove that none stays open.
// What is closed is let go of at the next look: it would keep its owner from being collected.
let tracks: MediaStreamTrack[] = [];
let connections: RTCPeerConnection[] = [];
let sockets: WebSocket[] = [];

for (const name of ['getUserMedia', 'getDisplayMedia'] as const) {
  const original = navigator.mediaDevices[name].bind(navigator.mediaDevices);
  navigator.mediaDevices[name] = async (constraints) => {
    const stream = await original(constraints);
    tracks.push(...stream.getTracks());
    return stream;
  };
}

window.RTCPeerConnection = class extends RTCPeerConnection {
  constructor(...args: ConstructorParameters<typeof RTCPeerConnection>) {
    super(...args);
    connections.push(this);
  }
};

const media = /\/rtc(?:\/|\?|$)/;
window.WebSocket = class extends WebSocket {
  constructor(...args: ConstructorParameters<typeof WebSocket>) {
    super(...args);
    if (media.test(String(args[0]))) sockets.push(this);
  }
};

export interface Open {
  readonly devices: number;
  readonly connections: number;
  readonly sockets: number;
}

export const NOTHING_OPEN: Open = {devices: 0, connections: 0, sockets: 0};

export function whatIsOpen(): Open {
  tracks = tracks.filter(({readyState}) => readyState === 'live');
  connections = connections.filter(({connectionState}) => connectionState !== 'closed');
  sockets = sockets.filter(({readyState}) => readyState < WebSocket.CLOSING);
  return {devices: tracks.length, connections: connections.length, sockets: sockets.length};
}
