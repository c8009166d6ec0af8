import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { newId } from "db/id";
import type { EventDetails } from "~/domain/event/types";
import { countLeft } from "~/domain/mailing/count-left.server";
import { ThankForm } from "~/domain/mailing/note-form.server";
import { isOver } from "~/domain/mailing/rules";
import { thank, thankedWithin } from "~/domain/mailing/thank.server";
import { thankYouLetter } from "~/domain/mailing/thank-you-letter";
import type { MaterialLink, RegistrantAudience } from "~/domain/mailing/types";
import { readForm } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { previewToFirst } from "../messages/preview.server";
import { openedFrom } from "../registrants/opened-from.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { asker, scope, event } = await openedFrom(context.db, request, params);
  const audience = await thankedWithin(context.db, event.id, scope);
  return {
    ...{ asker, event: { id: event.id, title: event.title } },
    formId: newId(),
    isOver: isOver(event, new Date()),
    isMarked: audience.cameOrRemote === true,
    recipients: await countLeft(context.db, { audience, eventId: event.id, cursor: null }),
    preview: await previewFor(context, event, audience, { note: "", links: [] }),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { asker, scope, event } = await openedFrom(context.db, request, params);
  const form = await readForm(request, ThankForm);
  if (!form.ok) return data({ reply: form.reply, preview: null }, form.status);
  const { deed, ...thanks } = form.value;
  const audience = await thankedWithin(context.db, event.id, scope);
  const preview = await previewFor(context, event, audience, thanks);
  if (deed === "preview") return { reply: form.submitted, preview };
  const outcome = await thank(context.db, event, scope, thanks, asker.organizerId, new Date());
  if (!outcome.ok && outcome.reason === "not-theirs") throw notFound();
  if (!outcome.ok) return data({ reply: form.submitted, preview }, 409);
  context.nudgeWorker();
  return redirect(`${paths.officeMailing(event.id, thanks.id)}?lahetetty`, 303);
}

function previewFor(
  context: AppLoadContext,
  event: EventDetails,
  audience: RegistrantAudience,
  thanks: { note: string; links: MaterialLink[] },
) {
  return previewToFirst(context, event, audience, (first) =>
    thankYouLetter(context.site, event, thanks, first),
  );
}
