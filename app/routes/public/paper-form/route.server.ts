import type { LoaderFunctionArgs } from "@remix-run/node";
import { listQuestions } from "db/questions";
import { paths } from "~/paths";
import { drawQr } from "~/routes/workshop/qr.server";
import { askedMunicipalities } from "../asked-municipalities.server";
import { publicEventFrom } from "../event-from.server";

export async function loader({ params, context: { db, site } }: LoaderFunctionArgs) {
  const event = await publicEventFrom(db, params.slug);
  return {
    event,
    municipalities: await askedMunicipalities(db, event),
    questions: await listQuestions(db, event.id),
    qr: drawQr(`${site.publicUrl}${paths.register(event.slug)}`),
  };
}
