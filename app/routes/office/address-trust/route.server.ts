import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { trustAddress } from "~/domain/incoming/trust-address.server";
import { paths } from "~/paths";
import { registrantFrom } from "../registrant/registrant-from.server";

/** Takes away the mark of the registrant's address. */
export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { event, registrant } = await registrantFrom(db, request, params);
  if (registrant.email) await trustAddress(db, registrant.email);
  return redirect(`${paths.officeRegistrant(event.id, registrant.id)}?osoite=toimii`, 303);
}
