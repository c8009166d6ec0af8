import { type IncomingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";
import type { App } from "./app";

export interface Question {
  /** Goes out as it is, however malformed. */
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Goes away once the body is sent, before the end that the headers promise. */
  cut?: boolean;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks the service what no browser would ask: nothing is added to the request or made right in it. */
export function ask(app: App, { path, method = "GET", headers = {}, body, cut }: Question): Promise<Reply> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve, reject) => {
    const question = request({ hostname, port, path, method, headers, agent: false }, (reply) => {
      text(reply).then(
        (read) => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: read }),
        reject,
      );
    });
    question.on("error", reject);
    if (cut) question.write(body ?? "", () => question.destroy());
    else question.end(body);
  });
}

/** Headers of a form that a page of the service sent. */
export function ownForm(app: App): Record<string, string> {
  return { origin: app.url, "content-type": "application/x-www-form-urlencoded" };
}

/** A registration that would be taken. */
export function goodForm(changes: Record<string, string> = {}): string {
  return new URLSearchParams({
    organizationName: "Luhangan esimerkkiyhdistys ry",
    organizationKind: "association",
    municipalityCode: "435",
    "participants[0].name": "Aino Järvelä",
    email: "aino@yhdistys.example.fi",
    ...changes,
  }).toString();
}
