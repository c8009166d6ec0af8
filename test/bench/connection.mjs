import { once } from "node:events";
import { connect } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");

/** A keep-alive connection that sends ready-made bytes and reads answers with the least work that will do. */
export class Connection {
  #socket;
  #answered = null;
  #head = "";
  #begun = [];
  #missing = -1;
  #bytes = 0;

  static async open(port) {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    await once(socket, "connect");
    return new Connection(socket);
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => this.#read(chunk));
    socket.on("error", () => {});
    socket.on("close", () => this.#end({ status: 0, head: "", body: Buffer.alloc(0), bytes: 0 }));
  }

  /** Calls `answered` with `{ status, head, body, bytes }`; status 0 when the connection broke. */
  send(request, answered) {
    this.#answered = answered;
    this.#begun = [];
    this.#missing = -1;
    this.#bytes = 0;
    this.#socket.write(request);
  }

  /** As `send`, with a promise. */
  ask(request) {
    return new Promise((resolve) => this.send(request, resolve));
  }

  close() {
    this.#socket.destroy();
  }

  #read(chunk) {
    this.#bytes += chunk.length;
    this.#begun.push(chunk);
    if (this.#missing >= 0) this.#missing -= chunk.length;
    else this.#readHead();
    if (this.#missing === 0) this.#finish();
  }

  #readHead() {
    const whole = this.#begun.length === 1 ? this.#begun[0] : Buffer.concat(this.#begun);
    const end = whole.indexOf(HEAD_END);
    if (end < 0) return;
    this.#head = whole.latin1Slice(0, end);
    const rest = whole.subarray(end + HEAD_END.length);
    this.#begun = [rest];
    this.#missing = Number(header(this.#head, "content-length") ?? 0) - rest.length;
  }

  #finish() {
    const body = this.#begun.length === 1 ? this.#begun[0] : Buffer.concat(this.#begun);
    this.#end({ status: Number(this.#head.slice(9, 12)), head: this.#head, body, bytes: this.#bytes });
  }

  #end(answer) {
    const answered = this.#answered;
    this.#answered = null;
    answered?.(answer);
  }
}

/** The value of a header, whose name the servers here write in small letters. */
export function header(head, name) {
  const at = head.indexOf(`\r\n${name}: `);
  if (at < 0) return undefined;
  const from = at + name.length + 4;
  const end = head.indexOf("\r\n", from);
  return head.slice(from, end < 0 ? undefined : end);
}
