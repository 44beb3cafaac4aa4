import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/**
 * Closes the ways to a network in this process, which Node's permission model leaves open. It stops what a
 * library would fetch for a document; against code that a document brings in, the permissions stand.
 */
export function refuseNetwork(): void {
  const refuse = (): never => {
    throw new Error('What reads documents has no network.');
  };
  net.Socket.prototype.connect = refuse;
  net.Server.prototype.listen = refuse;
  dgram.Socket.prototype.bind = refuse;
  dgram.Socket.prototype.send = refuse;
  Object.assign(dns, { lookup: refuse, resolve: refuse });
  globalThis.fetch = () => Promise.reject(new Error('What reads documents has no network.'));
}
