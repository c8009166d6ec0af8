import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { requireOrganizationScope } from "~/access/require.server";
import { receive } from "../import-upload/receive.server";

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope } = await requireOrganizationScope(db, request);
  const municipalities = await listMunicipalitiesAndArea(db);
  const own = municipalities.filter(({ code }) => scope !== "all" && scope.includes(code));
  return { asker, own: scope === "all" ? null : own.map(({ name }) => name) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { asker, scope } = await requireOrganizationScope(context.db, request);
  const { organizerId } = asker;
  return receive(request, context, { kind: "organizations", eventId: null, organizerId, scope });
}
