import type { Event } from "~/domain/event/types";
import { paths } from "~/paths";

interface Taken {
  reference: string;
  placed: number;
  waiting: number;
  ahead: number;
}

/** The address of the page that thanks for a registration, and tells where those who wait stand in the line. */
export function thankYou(event: Event, { reference, placed, waiting, ahead }: Taken): string {
  const query = new URLSearchParams({ viite: reference });
  if (waiting > 0) query.set("jono", String(ahead + 1));
  if (waiting > 0 && placed > 0) query.set("sai", `${placed}.${waiting}`);
  return paths.registered(event.slug, query.toString());
}

interface Line {
  place: number;
  /** Given when only some of them wait. */
  partly: { placed: number; waiting: number } | null;
}

/** What the address tells of the line; null when all have their place. */
export function lineOf({ searchParams }: URL): Line | null {
  const place = Number(/^[1-9]\d{0,4}$/.exec(searchParams.get("jono") ?? ""));
  if (!place) return null;
  const [, placed, waiting] = /^([1-9]\d?)\.([1-9]\d?)$/.exec(searchParams.get("sai") ?? "") ?? [];
  return { place, partly: placed ? { placed: Number(placed), waiting: Number(waiting) } : null };
}
