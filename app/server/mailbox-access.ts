import type { IncomingMessage } from "node:http";
import type { Config } from "~/config.server";

const LOCAL_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);
const LEFT_BY_PROXIES = ["x-forwarded-for", "x-real-ip", "forwarded", "via"];
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/**
 * The mailbox shows every mail with its secret links, so it opens only on one's own machine: no mail server is
 * set, the service calls itself localhost, and the asker sits at the same machine with no proxy between. The Host
 * must be local too: a foreign name that points here belongs to somebody else's page.
 */
export function isMailboxOpen(config: Config, request: IncomingMessage): boolean {
  return (
    config.smtpUrl === null &&
    LOCAL_HOSTS.has(new URL(config.publicUrl).hostname) &&
    LOCAL_HOSTS.has((request.headers.host ?? "").replace(/:\d+$/, "")) &&
    LOOPBACK.test(request.socket.remoteAddress ?? "") &&
    LEFT_BY_PROXIES.every((header) => request.headers[header] === undefined)
  );
}
