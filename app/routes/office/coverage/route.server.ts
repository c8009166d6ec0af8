import type { LoaderFunctionArgs } from "@remix-run/node";
import { countInvitationsAlike, listUnreached } from "db/views/invitations";
import { coverageBy } from "~/domain/invitation/rules";
import { common } from "~/i18n/fi/common";
import { openedFrom } from "../invitations/opened-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope, event } = await openedFrom(request, params.id, db);
  const tallies = await countInvitationsAlike(db, event.id, scope);
  return {
    asker,
    event: { id: event.id, title: event.title },
    byMunicipality: coverageBy(tallies, ({ municipality }) => municipality),
    byKind: coverageBy(tallies, ({ kind }) => common.organizationKinds[kind]),
    unreached: await listUnreached(db, event.id, scope),
  };
}
