import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { receive } from "../import-upload/receive.server";
import { openedFrom } from "../invitations/opened-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event, municipalities } = await openedFrom(request, params.id, db);
  const { id, title } = event;
  return { asker, event: { id, title }, own: municipalities.map(({ name }) => name) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { asker, event, municipalities } = await openedFrom(request, params.id, context.db);
  const scope = municipalities.map(({ code }) => code);
  const { organizerId } = asker;
  return receive(request, context, { kind: "invitations", eventId: event.id, organizerId, scope });
}
