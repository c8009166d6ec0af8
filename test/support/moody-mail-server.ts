import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import { afterwards } from "./afterwards";

const SELF_SIGNED = readFileSync("test/support/files/self-signed.pem");

/** At which word of the conversation a server says no, and what. `cut` drops the line in the middle of a mail. */
export interface Mood {
  connect?: number;
  signIn?: number;
  sender?: number;
  recipient?: (address: string) => number | string | undefined;
  data?: number;
  cut?: boolean;
  /** Answers a mail after so long, or never. */
  slowMs?: number;
  /** Offers STARTTLS, with a certificate that nobody has signed. */
  startTls?: boolean;
}

/** A real mail server that answers as its mood says, which a test may change, and keeps what it accepts. */
export interface MoodyMailServer {
  url: string;
  mood: Mood;
  accepted: { to: string; raw: string }[];
  /** Of the envelopes. */
  senders: string[];
  connections: number;
}

export async function openMoodyMailServer(mood: Mood = {}): Promise<MoodyMailServer> {
  const server = new SMTPServer({
    authOptional: mood.signIn === undefined,
    allowInsecureAuth: true,
    disabledCommands: mood.startTls ? [] : ["STARTTLS"],
    ...(mood.startTls && { key: SELF_SIGNED, cert: SELF_SIGNED }),
    onConnect(_session, done) {
      self.connections++;
      done(refusal(self.mood.connect));
    },
    onAuth(_auth, _session, done) {
      const refused = refusal(self.mood.signIn);
      if (refused) done(refused);
      else done(null, { user: "hytekierto" });
    },
    onMailFrom({ address }, _session, done) {
      self.senders.push(address);
      done(refusal(self.mood.sender));
    },
    onRcptTo: ({ address }, _session, done) => done(refusal(self.mood.recipient?.(address))),
    async onData(stream, session, done) {
      const chunks = await stream.toArray().catch(() => null);
      // The sender went away in the middle of its mail.
      if (!chunks) return;
      const raw = Buffer.concat(chunks).toString();
      if (self.mood.cut) return cutLine(session);
      const refused = refusal(self.mood.data);
      const { slowMs } = self.mood;
      if (slowMs !== undefined) await pause(slowMs);
      if (!refused) self.accepted.push({ to: session.envelope.rcptTo[0]?.address ?? "", raw });
      done(refused);
    },
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  afterwards(() => new Promise<void>((resolve) => server.close(() => resolve())));

  function cutLine(session: SMTPServerSession): void {
    for (const connection of server.connections as Set<{ session: SMTPServerSession; close(): void }>) {
      if (connection.session === session) connection.close();
    }
  }

  const { port } = listening.address() as AddressInfo;
  const url = `smtp://hytekierto:salasana@127.0.0.1:${port}`;
  const self: MoodyMailServer = { url, mood, accepted: [], senders: [], connections: 0 };
  return self;
}

/** A code, or a code with words. */
function refusal(answer: number | string | undefined): Error | null {
  const [, code, words] = /^(\d{3}) ?(.*)$/.exec(`${answer}`) ?? [];
  return code ? Object.assign(new Error(words || "not now"), { responseCode: Number(code) }) : null;
}
