import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Servers on loopback that nobody may reach. */
export interface Canary {
  port: number;
  /** Every name by which a browser could reach them, with the port. */
  hosts: string[];
  /** Connections and datagrams so far. */
  heard(): number;
  close(): void;
}

/** A name that the attacked browser takes for loopback: see `--host-resolver-rules` in `attack.ts`. */
export const evilName = 'evil.example';

/** Listens by TCP on both loopback addresses and by UDP, all on one port, and counts who comes. */
export async function startCanary(): Promise<Canary> {
  let heard = 0;
  const servers = ['127.0.0.1', '::1'].map((address) => ({
    address,
    server: createServer((socket) => {
      heard += 1;
      socket.on('error', () => undefined).destroy();
    }),
  }));
  const listen = (index: number, port: number): Promise<number> =>
    new Promise((done, fail) => {
      const { address, server } = servers[index]!;
      server.once('error', fail).listen(port, address, () => {
        done((server.address() as AddressInfo).port);
      });
    });
  const port = await listen(0, 0);
  // A machine without IPv6 has no second address to watch.
  const addresses = await listen(1, port).then(
    () => ['127.0.0.1', '[::1]'],
    () => ['127.0.0.1'],
  );
  const datagrams = createSocket('udp4', () => (heard += 1));
  await new Promise<void>((done) => datagrams.bind(port, '127.0.0.1', done));
  return {
    port,
    hosts: [...addresses, 'localhost', evilName].map((name) => `${name}:${port}`),
    heard: () => heard,
    close: () => {
      for (const { server } of servers) server.close();
      datagrams.close();
    },
  };
}
