import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listEventLinks } from "db/event-links";
import { findEvent } from "db/events";
import { requireOrganizer } from "~/access/require.server";
import { DoorLinkForm } from "~/domain/attendance/form.server";
import { openDoorLink } from "~/domain/attendance/open-door-link.server";
import { revokeDoorLink } from "~/domain/attendance/revoke-door-link.server";
import { unseal } from "~/domain/site/token.server";
import { formDataOf } from "~/http/form.server";
import { badRequest, notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { drawQr } from "~/routes/workshop/qr.server";

export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const event = await findEvent(db, params.id ?? "");
  if (!event) throw notFound();
  const now = new Date().toISOString();
  const links = (await listEventLinks(db, event.id, "door")).map(({ tokenSealed, ...link }) => {
    const token = unseal(site, tokenSealed);
    const address = token && site.publicUrl + paths.door(token);
    const isOpen = !link.revokedAt && link.expiresAt > now;
    return {
      ...link,
      isOpen,
      address: isOpen ? address : null,
      qr: isOpen && address ? drawQr(address) : null,
    };
  });
  return { asker, event, links };
}

export async function action({ request, params, context: { db, site } }: ActionFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const event = await findEvent(db, params.id ?? "");
  if (!event) throw notFound();
  const form = await formDataOf(request);
  const now = new Date();
  const revoked = form.get("revoke");
  if (typeof revoked === "string") {
    await revokeDoorLink(db, event.id, revoked, now);
    return redirect(paths.officeDoorLinks(event.id), 303);
  }
  const read = DoorLinkForm.safeParse(Object.fromEntries(form));
  if (!read.success) throw badRequest();
  const outcome = await openDoorLink(db, site, event, { note: read.data.note, by: asker.organizerId }, now);
  return outcome.ok ? redirect(paths.officeDoorLinks(event.id), 303) : data({ refused: outcome.reason }, 409);
}
