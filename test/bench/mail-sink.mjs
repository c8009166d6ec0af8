import { once } from "node:events";
import { SMTPServer } from "smtp-server";
import { answerParent } from "./processes.mjs";

/** A mail server in a process of its own that takes everything and keeps nothing. Resolves to its port. */
answerParent(async () => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, _session, done) {
      stream.on("end", done).resume();
    },
  });
  // A sender that ends with the bench leaves a broken connection behind.
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return listening.address().port;
});
