import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Db } from "db/connection";
import { listMunicipalities } from "db/municipalities";
import { listMunicipalityGroups } from "db/municipality-groups";
import { findRound, type Round } from "db/rounds";
import { requireOrganizer } from "~/access/require.server";
import { groupsForm } from "~/domain/round/groups-form.server";
import { saveGroups } from "~/domain/round/save-groups.server";
import { readForm } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const round = await roundOf(db, params.roundId);
  const groups = await listMunicipalityGroups(db, round.id);
  const saved = new URL(request.url).searchParams.has("tallennettu");
  return { asker, round, groups, municipalities: await listMunicipalities(db), saved };
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  await requireOrganizer(db, request);
  const round = await roundOf(db, params.roundId);
  const codes = (await listMunicipalities(db)).map(({ code }) => code);
  const form = await readForm(request, groupsForm(codes));
  if (!form.ok) return data(form.reply, form.status);
  await saveGroups(db, round.id, form.value);
  return redirect(`${paths.officeRoundGroups(round.id)}?tallennettu`, 303);
}

async function roundOf(db: Db, id = ""): Promise<Round> {
  const round = await findRound(db, id);
  if (!round) throw notFound();
  return round;
}
