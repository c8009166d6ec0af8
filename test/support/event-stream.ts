import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { afterwards } from "./afterwards";

export interface Frame {
  event: string;
  id: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  data: any;
}

export interface EventStream {
  status: number;
  headers: IncomingMessage["headers"];
  /** The next frame of any kind, or of one; null when the stream has ended. */
  next(event?: string): Promise<Frame | null>;
  /** Stops reading and keeps the connection: a phone in a dead zone. */
  stall(): void;
  close(): void;
}

/** Reads server-sent events as a browser does, without coming back by itself. */
export async function openStream(url: string, headers: Record<string, string> = {}): Promise<EventStream> {
  const request = get(url, { headers, agent: false });
  afterwards(() => request.destroy());
  const [response]: [IncomingMessage] = (await once(request, "response")) as [IncomingMessage];
  response.setEncoding("utf8").on("error", () => {});
  const frames = framesOf(response);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    async next(event) {
      for (;;) {
        const { value, done } = await frames.next();
        if (done) return null;
        if (!event || value.event === event) return value;
      }
    },
    stall: () => response.socket.pause(),
    close: () => request.destroy(),
  };
}

async function* framesOf(response: IncomingMessage): AsyncGenerator<Frame, void> {
  let buffered = "";
  try {
    for await (const chunk of response) {
      buffered += chunk;
      const blocks = buffered.split("\n\n");
      buffered = blocks.pop() ?? "";
      for (const block of blocks) {
        const fields = Object.fromEntries(block.split("\n").map((line) => line.split(/: (.*)/, 2)));
        if (fields.event)
          yield { event: fields.event, id: fields.id ?? "", data: JSON.parse(fields.data ?? "null") };
      }
    }
  } catch {
    // The connection broke: the stream has ended.
  }
}
