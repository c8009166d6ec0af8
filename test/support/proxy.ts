import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { afterwards } from "./afterwards";

/** A network between a phone and the service: the browser's own "offline" does not touch an open stream. */
export interface Proxy {
  url: string;
  /** Nothing goes through and nobody is told, as in a dead zone. */
  stall(): void;
  /** All connections break and no new one opens. */
  cut(): void;
  /** The network is back. What stalled goes on. */
  mend(): void;
}

export async function openProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let state: "open" | "stalled" | "cut" = "open";

  const server = createServer((phone) => {
    if (state === "cut") {
      phone.resetAndDestroy();
      return;
    }
    const service = connect(Number(port), hostname);
    for (const [one, other] of [
      [phone, service],
      [service, phone],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
      if (state === "stalled") one.pause();
    }
  }).listen(0, "localhost");
  await once(server, "listening");
  const proxy: Proxy = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stall() {
      state = "stalled";
      for (const socket of sockets) socket.pause();
    },
    cut() {
      state = "cut";
      for (const socket of sockets) socket.resetAndDestroy();
    },
    mend() {
      state = "open";
      for (const socket of sockets) socket.resume();
    },
  };
  afterwards(() => {
    proxy.cut();
    server.close();
  });
  return proxy;
}
