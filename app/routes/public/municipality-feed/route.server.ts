import type { LoaderFunctionArgs } from "@remix-run/node";
import { listMunicipalities } from "db/municipalities";
import { slugOf } from "~/domain/event/slug";
import { notFound } from "~/http/refuse";
import { answerWith, PUBLIC_FEED, publicFeedFile } from "../feed-file.server";

/** The events of one municipality, which the address names: "luhanka". */
export async function loader({
  request,
  params,
  context: { db, site, language },
}: LoaderFunctionArgs): Promise<Response> {
  const municipalities = await listMunicipalities(db);
  const municipality = municipalities.find(({ name }) => slugOf(name) === params.slug);
  if (!municipality) throw notFound();
  return answerWith(request, await publicFeedFile(db, site, language, municipality), PUBLIC_FEED);
}
