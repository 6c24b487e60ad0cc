import type {Ports} from './ports.js';

export interface Settings {
  readonly ports: Ports;
  readonly key: string;
  readonly secret: string;
  readonly webhookUrl?: string | undefined;
}

/** The server's configuration. It reads YAML, and JSON is YAML that needs no care with quotes. */
export function configOf({ports, key, secret, webhookUrl}: Settings): string {
  return JSON.stringify({
    port: ports.http,
    rtc: {tcp_port: ports.rtcTcp, udp_port: ports.rtcUdp, use_external_ip: false},
    keys: {[key]: secret},
    ...(webhookUrl ? {webhook: {api_key: key, urls: [webhookUrl]}} : {}),
    logging: {level: 'info'},
  });
}

/** What is added when the server runs outside a container. */
export const LOOPBACK_ARGS = ['--bind', '127.0.0.1', '--node-ip', '127.0.0.1'];
