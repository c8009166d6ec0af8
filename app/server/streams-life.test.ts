import { openStream } from "test/support/event-stream";
import { openStreamServer, RARELY_MS } from "test/support/stream-server";
import { describe, expect, it, vi } from "vitest";

describe("the connection of a stream", () => {
  it("shows that it lives by an event of its own", async () => {
    const { url } = await openStreamServer({ heartbeatMs: 5, pollMs: RARELY_MS });
    const stream = await openStream(url);
    expect(await stream.next("heartbeat")).toMatchObject({ id: "1-0" });
    expect(await stream.next("heartbeat")).toMatchObject({ id: "1-0" });
  });

  it("finds what another process wrote, though no bell rang here", async () => {
    const { url, writeUnheard } = await openStreamServer({ heartbeatMs: RARELY_MS, pollMs: 5 });
    const stream = await openStream(url);
    await stream.next();
    await writeUnheard(2, "Toisesta prosessista");
    expect(await stream.next()).toMatchObject({
      id: "2-0",
      data: [{ idea: { text: "Toisesta prosessista" } }],
    });
  });

  it("lets go of a reader that does not read, and nobody else notices", async () => {
    const { url, countConnections, writeUnheard } = await openStreamServer({
      heartbeatMs: RARELY_MS,
      pollMs: 5,
    });
    const [slow, quick] = [await openStream(url), await openStream(url)];
    await slow.next();
    await quick.next();
    slow.stall();
    // The system keeps some megabytes for a reader before anything waits in the process.
    for (let number = 2; (await countConnections()) === 2; number += 1) {
      await writeUnheard(number, "x".repeat(1_000_000));
      expect(await quick.next()).toMatchObject({ event: "news" });
    }
    await writeUnheard(100, "Viimeinen");
    expect(await quick.next()).toMatchObject({ event: "news" });
  });

  it("says goodbye when the server stops", async () => {
    const { url, streams } = await openStreamServer();
    const stream = await openStream(url);
    await stream.next();
    streams.close();
    expect(await stream.next()).toMatchObject({ event: "goodbye" });
    expect(await stream.next()).toBeNull();
  });

  it("forgets those who left", async () => {
    const { url, countConnections } = await openStreamServer();
    const stream = await openStream(url);
    await stream.next();
    stream.close();
    await vi.waitUntil(async () => (await countConnections()) === 0);
  });

  it("is not there for a code that nobody was given", async () => {
    const { url } = await openStreamServer();
    const stream = await openStream(url.replace(/taulu\/\w+/, "taulu/CCCCCC"));
    expect(stream.status).toBe(404);
  });
});
