import type { LoaderFunctionArgs } from "@remix-run/node";
import { feedOf } from "~/domain/workshop/feed.server";
import { joinInvitation } from "../join-invitation.server";
import { workshopFrom } from "../workshop-from.server";

/** The wall is the same for everybody who has the code, whoever is signed in. */
export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const workshop = await workshopFrom(db, request, params.code);
  const feed = feedOf(db, workshop);
  await feed.catchUp();
  const { code, eventTitle, boards } = workshop;
  return {
    workshop: {
      code,
      eventTitle,
      boards: boards.map(({ position, theme, prompt }) => ({ position, theme, prompt })),
    },
    snapshot: feed.snapshot("public"),
    invitation: joinInvitation(site, code),
  };
}
