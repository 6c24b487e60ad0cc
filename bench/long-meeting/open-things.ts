// Runs in the page before its scripts: counts what is open, whoever has opened it.
declare global {
  interface Window {
    openThings(): Record<'peer connections' | 'audio contexts' | 'live tracks', number>;
    longTasks: number[];
  }
}

export function countOpenThings(): void {
  const made: Record<'peers' | 'contexts' | 'tracks', Set<WeakRef<object>>> = {
    peers: new Set(),
    contexts: new Set(),
    tracks: new Set(),
  };
  const alive = <T extends object>(of: Set<WeakRef<object>>, isOpen: (one: T) => boolean): number => {
    for (const one of of) if (!one.deref()) of.delete(one);
    return [...of].filter((one) => isOpen(one.deref() as T)).length;
  };
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      made.peers.add(new WeakRef(this));
      this.addEventListener('track', ({track}) => made.tracks.add(new WeakRef(track)));
    }
  };
  window.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      made.contexts.add(new WeakRef(this));
    }
  };
  window.openThings = () => ({
    'peer connections': alive<RTCPeerConnection>(made.peers, ({connectionState}) => connectionState !== 'closed'),
    'audio contexts': alive<AudioContext>(made.contexts, ({state}) => state !== 'closed'),
    'live tracks': alive<MediaStreamTrack>(made.tracks, ({readyState}) => readyState === 'live'),
  });
  window.longTasks = [];
  new PerformanceObserver((list) => {
    window.longTasks.push(...list.getEntries().map(({duration}) => duration));
  }).observe({type: 'longtask'});
}
