import net, { type AddressInfo } from 'node:net';

/** A way to a server that a test can cut. */
export interface TcpProxy {
  /** The URL it was made for, by way of the proxy. */
  url: string;
  /** Breaks all connections and refuses new ones. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Starts a proxy on loopback to the host and port of `target`. */
export async function startProxy(target: string): Promise<TcpProxy> {
  const url = new URL(target);
  const to = { host: url.hostname, port: Number(url.port) };
  const sockets = new Set<net.Socket>();
  let open = true;
  const server = net.createServer((client) => {
    if (!open) {
      client.destroy();
      return;
    }
    const upstream = net.connect(to);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one
        .on('error', () => other.destroy())
        .on('close', () => {
          sockets.delete(one);
          other.destroy();
        });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const breakAll = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: url.href,
    cut() {
      open = false;
      breakAll();
    },
    mend: () => void (open = true),
    close: () =>
      new Promise((resolve) => {
        breakAll();
        server.close(() => resolve());
      }),
  };
}
