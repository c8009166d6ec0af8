import { openStream } from "test/support/event-stream";
import { idea, openStreamServer } from "test/support/stream-server";
import { describe, expect, it } from "vitest";

describe("the stream of a workshop", () => {
  it("begins with the boards and goes on with each idea", async () => {
    const { url, sit, post } = await openStreamServer();
    const stream = await openStream(url);
    expect(stream.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "x-accel-buffering": "no",
      "cache-control": "no-store, no-transform",
    });
    expect(await stream.next()).toMatchObject({
      event: "reset",
      id: "1-0",
      data: [
        { number: 1, phase: "writing", ideas: [] },
        { number: 0, phase: "waiting" },
      ],
    });
    await post(await sit(), idea("Kävelyryhmä"));
    expect(await stream.next()).toMatchObject({
      event: "news",
      id: "2-0",
      data: [{ board: 1, number: 2, kind: "idea-added", idea: { text: "Kävelyryhmä" } }],
    });
  });

  it("goes on after the event that was seen last", async () => {
    const { url, sit, post } = await openStreamServer();
    const seat = await sit();
    for (const text of ["Yksi", "Kaksi", "Kolme"]) await post(seat, idea(text));
    const resumed = await openStream(url, { "last-event-id": "2-0" });
    const frame = await resumed.next();
    expect(frame).toMatchObject({ event: "news", id: "4-0" });
    expect(frame?.data.map((event: { number: number }) => event.number)).toEqual([3, 4]);
    const upToDate = await openStream(`${url}?jatko=4-0`);
    expect(await upToDate.next()).toEqual({ event: "news", id: "4-0", data: [] });
  });

  it.each(["9-0", "1-0-0", "x", "1-5"])(
    "starts anew after the cursor %s, which it does not know",
    async (cursor) => {
      const { url } = await openStreamServer();
      const stream = await openStream(url, { "last-event-id": cursor });
      expect(await stream.next()).toMatchObject({ event: "reset", id: "1-0" });
    },
  );

  it("loses and doubles nothing for those who come while ideas pour in", async () => {
    const { url, sit, post } = await openStreamServer();
    const seats = await Promise.all(Array.from({ length: 10 }, sit));
    const pouring = Promise.all(
      seats.flatMap((seat) => [1, 2, 3, 4].map((n) => post(seat, idea(`Ajatus ${n}`)))),
    );
    const streams = await Promise.all(Array.from({ length: 10 }, () => openStream(url)));
    await pouring;
    for (const stream of streams) {
      const first = await stream.next();
      const numbers: number[] = first?.data[0].ideas.map((one: { number: number }) => one.number);
      while (numbers.length < 40)
        numbers.push(...((await stream.next())?.data ?? []).map((e: { number: number }) => e.number));
      expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 2));
    }
  });
});
