import {ALWAYS_ONLINE, type Network} from '../session/network.js';

/** The browser's own word on the network. */
const browserNetwork: Network = {
  get isOnline() {
    return navigator.onLine;
  },
  onOnline(act) {
    window.addEventListener('online', act);
    return () => {
      window.removeEventListener('online', act);
    };
  },
};

export function pageNetwork(): Network {
  return typeof window === 'undefined' ? ALWAYS_ONLINE : browserNetwork;
}
