import type { IncomingMessage } from "node:http";
import type { Config } from "~/config.server";

const LOCAL_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/**
 * The mailbox shows every mail with its secret links, so it opens only on one's own machine: no mail server is
 * set, the service calls itself localhost, and the asker sits at the same machine with no proxy between.
 */
export function isMailboxOpen(config: Config, request: IncomingMessage): boolean {
  return (
    config.smtpUrl === null &&
    LOCAL_HOSTS.has(new URL(config.publicUrl).hostname) &&
    LOOPBACK.test(request.socket.remoteAddress ?? "") &&
    request.headers["x-forwarded-for"] === undefined &&
    request.headers.forwarded === undefined
  );
}
