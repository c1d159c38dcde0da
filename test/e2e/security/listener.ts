import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** Somebody else's server, as far as the app is concerned: it answers nothing and counts who comes. */
export interface Listener {
  readonly port: number;
  /** What each connection that was made to it, and each datagram, said. */
  readonly heard: readonly string[];
  readonly close: () => Promise<void>;
}

/** Listens on this machine, on a port of its own, for whatever protocol somebody speaks over TCP or UDP. */
export async function listen(): Promise<Listener> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    const at = heard.push('') - 1;
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      heard[at] = `${heard[at]}${part.toString('latin1')}`;
      socket.end('HTTP/1.1 204 No Content\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  const datagrams = createSocket('udp4', (part) => heard.push(part.toString('latin1')));
  await new Promise<void>((resolve) => datagrams.bind(address.port, '127.0.0.1', resolve));
  return {
    port: address.port,
    heard,
    close: async () => {
      await new Promise<void>((resolve) => datagrams.close(resolve));
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
