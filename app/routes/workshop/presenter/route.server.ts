import type { LoaderFunctionArgs } from "@remix-run/node";
import { snapshotOf } from "~/domain/workshop/feed-of.server";
import { joinInvitation } from "../join-invitation.server";
import { shownWorkshop } from "../shown-workshop";
import { workshopFrom } from "../workshop-from.server";

/** The wall is the same for everybody who has the code, whoever is signed in. */
export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const workshop = await workshopFrom(db, request, params.code);
  return {
    workshop: shownWorkshop(workshop),
    snapshot: await snapshotOf(db, workshop, "public"),
    invitation: joinInvitation(site, workshop.code),
  };
}
