import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { coverForm } from "~/domain/invitation/form.server";
import { tryOut } from "~/domain/invitation/try-out.server";
import { writeCover } from "~/domain/invitation/write-cover.server";
import { readForm } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { openedFrom } from "../invitations/opened-from.server";
import { readyCoverOf } from "../invitations/ready-cover";
import { coverOf, letterTo, previewOf } from "./letter.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { asker, scope, event, municipalities } = await openedFrom(request, params.id, context.db);
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("kunta") || municipalities[0]?.code;
  const municipality = municipalities.find(({ code }) => code === asked);
  if (!municipality) throw notFound();
  const written = await coverOf(context.db, event.id, scope, municipality.code);
  const message = written ?? readyCoverOf(event);
  return {
    ...{ asker, municipality, municipalities, message },
    event: { id: event.id, title: event.title },
    formId: newId(),
    isReady: written === null,
    saved: searchParams.has("tallennettu"),
    tried: searchParams.has("koe"),
    preview: await previewOf(context, event, asker, municipality.code, message),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  const { asker, event, municipalities } = await openedFrom(request, params.id, db);
  const form = await readForm(request, coverForm(municipalities.map(({ code }) => code)));
  if (!form.ok) return data({ reply: form.reply, preview: null }, form.status);
  const { id, deed, municipalityCode, message } = form.value;
  const here = paths.officeCoverMessages(event.id, municipalityCode);
  const now = new Date();
  if (deed === "save") {
    await writeCover(db, { eventId: event.id, municipalityCode, message }, asker.organizerId, now);
    return redirect(`${here}&tallennettu`, 303);
  }
  if (deed === "preview") {
    const preview = await previewOf(context, event, asker, municipalityCode, message);
    return { reply: form.submitted, preview };
  }
  const letter = await letterTo(context, event, asker, municipalityCode, message);
  if (!letter) return data({ reply: form.submitted, preview: null }, 409);
  await tryOut(db, site, { id, eventId: event.id, letter }, now);
  nudgeWorker();
  const preview = await previewOf(context, event, asker, municipalityCode, message);
  return { reply: form.submitted, preview, tried: true };
}
