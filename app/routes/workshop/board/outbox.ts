import type { Held, Refusal } from "~/domain/workshop/types";
import { newCommandId } from "../command-id";
import { sendCommand } from "../send-command";
import { kept } from "./kept-ideas";

/** An idea written on this device. It is `sent` only when the server has said that it keeps it. */
export interface OwnIdea {
  id: string;
  board: number;
  text: string;
  state: "waiting" | "sending" | "sent" | "refused";
  reason?: Refusal | "failed";
  /** Its number on the board, once sent. */
  number?: number;
  /** Present when others see it only after the facilitator. */
  held?: Held;
}

const AGAIN_AFTER_MS = [1_000, 2_000, 5_000, 10_000];
const TOO_FAST_MS = 3_000;

/** Sends ideas one after another, each until it has an answer; what is not answered outlives the page. */
export class Outbox {
  readonly #code: string;
  readonly #listeners = new Set<() => void>();
  #ideas: OwnIdea[] = [];
  #isSending = false;
  #failures = 0;
  #again: number | undefined;

  constructor(code: string) {
    this.#code = code;
  }

  ideas = (): OwnIdea[] => this.#ideas;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what an earlier page left, and tries until the answered function is called. */
  start(): () => void {
    this.#show(kept.list(this.#code));
    window.addEventListener("online", this.#send);
    document.addEventListener("visibilitychange", this.#send);
    void this.#send();
    return () => {
      window.clearTimeout(this.#again);
      window.removeEventListener("online", this.#send);
      document.removeEventListener("visibilitychange", this.#send);
    };
  }

  add(board: number, text: string): void {
    const idea: OwnIdea = { id: newCommandId(), board, text, state: "sending" };
    kept.put(this.#code, idea);
    this.#show([...this.#ideas, idea]);
    void this.#send();
  }

  /** Forgets a refused idea. */
  discard(id: string): void {
    kept.remove(this.#code, id);
    this.#show(this.#ideas.filter((idea) => idea.id !== id));
  }

  #send = async (): Promise<void> => {
    if (this.#isSending) return;
    this.#isSending = true;
    window.clearTimeout(this.#again);
    let idea = this.#firstUnsent();
    while (idea && (await this.#sendOne(idea))) idea = this.#firstUnsent();
    this.#isSending = false;
  };

  #firstUnsent(): OwnIdea | undefined {
    return this.#ideas.find((idea) => idea.state === "waiting" || idea.state === "sending");
  }

  /** Whether the next may be sent at once. */
  async #sendOne({ id, board, text }: OwnIdea): Promise<boolean> {
    const answer = await sendCommand(this.#code, { id, board, kind: "add-idea", text });
    if (answer.ok) {
      this.#failures = 0;
      kept.remove(this.#code, id);
      this.#change(id, { state: "sent", number: answer.number, held: answer.held });
      return true;
    }
    if (answer.reason === "unreachable") {
      this.#wait();
      return false;
    }
    if (answer.reason === "too-fast") {
      this.#sendAfter(TOO_FAST_MS);
      return false;
    }
    this.#change(id, { state: "refused", reason: answer.reason });
    return true;
  }

  /** All that is unsent waits, not only the one that was tried. */
  #wait(): void {
    this.#show(this.#ideas.map((idea) => (idea.state === "sending" ? { ...idea, state: "waiting" } : idea)));
    const pause = AGAIN_AFTER_MS[Math.min(this.#failures, AGAIN_AFTER_MS.length - 1)] ?? 0;
    this.#failures += 1;
    this.#sendAfter(pause);
  }

  #sendAfter(ms: number): void {
    window.clearTimeout(this.#again);
    this.#again = window.setTimeout(this.#send, ms);
  }

  #change(id: string, change: Partial<OwnIdea>): void {
    this.#show(this.#ideas.map((idea) => (idea.id === id ? { ...idea, ...change } : idea)));
  }

  #show(ideas: OwnIdea[]): void {
    this.#ideas = ideas;
    for (const listener of this.#listeners) listener();
  }
}
