import type { LoaderFunctionArgs } from "@remix-run/node";
import { registrationState } from "~/domain/event/rules";
import { publicEventFrom } from "../event-from.server";

/** The same page for everybody: it does not tell whether the address had answered before. */
export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const event = await publicEventFrom(db, params.slug);
  const isOpen = registrationState(event, new Date()) === "open";
  return { event: { slug: event.slug, title: event.title }, isOpen };
}
