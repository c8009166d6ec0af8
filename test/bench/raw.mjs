import { once } from "node:events";
import { createServer } from "node:http";
import path from "node:path";
import Database from "better-sqlite3";
import { answerParent, newFolder } from "./processes.mjs";

/**
 * The least that can do the same: node:http and better-sqlite3 without a framework. `GET /page` answers given bytes,
 * `GET /stream` stays open, and `POST` keeps the body durably, answers, and sends the given news to all streams.
 */
answerParent(async ({ page, news }) => {
  const body = Buffer.from(page?.body ?? "", "base64");
  const insert = openStore(path.join(newFolder(), "raw.sqlite"));
  const streams = new Set();

  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    if (request.method === "POST") return take(request, response);
    if (request.url === "/page") return response.writeHead(200, page.headers).end(body);
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, { "content-type": "text/event-stream" }).write("event: reset\ndata: {}\n\n");
    streams.add(response);
    response.on("close", () => streams.delete(response));
  });

  async function take(request, response) {
    let text = "";
    for await (const chunk of request) text += chunk;
    insert.run(text);
    response.writeHead(303, { location: "/page", "content-length": 0 }).end();
    if (streams.size === 0) return;
    const frame = Buffer.from(
      `event: news\ndata: ${news.replace("NNNNNNN", /mittaus (\d{7})/.exec(text)?.[1] ?? "")}\n\n`,
    );
    for (const stream of streams) stream.write(frame);
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: server.address().port, pid: process.pid };
});

function openStore(file) {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec("create table taken (id integer primary key, body text not null)");
  return database.prepare("insert into taken (body) values (?)");
}
