import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listMailTemplates } from "db/mail-templates";
import { changeTemplate } from "~/domain/mailing/change-template.server";
import { TemplateForm } from "~/domain/mailing/compose-form.server";
import { mayChangeTemplate } from "~/domain/mailing/template";
import { readForm, refused } from "~/http/form.server";
import { paths } from "~/paths";
import { openedFrom } from "../registrants/opened-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event } = await openedFrom(db, request, params);
  const templates = event.roundId ? await listMailTemplates(db, event.roundId) : [];
  const { searchParams } = new URL(request.url);
  return {
    ...{ asker, event: { id: event.id, title: event.title } },
    templates: templates.map((template) => ({ ...template, isMine: mayChangeTemplate(asker, template) })),
    hasRound: event.roundId !== null,
    done: (["renamed", "removed"] as const).find((deed) => searchParams.has(deed)) ?? null,
  };
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { asker, event } = await openedFrom(db, request, params);
  const form = await readForm(request, TemplateForm);
  if (!form.ok) return data({ reply: form.reply }, form.status);
  const { id, deed, name = "" } = form.value;
  const change = { roundId: event.roundId ?? "", id, name: deed === "remove" ? null : name };
  const outcome = await changeTemplate(db, asker, change, new Date());
  if (outcome === "name-taken") {
    return data({ reply: refused(form.submitted, { name: ["name-taken"] }) }, 422);
  }
  const said = outcome === "done" ? (deed === "remove" ? "?removed" : "?renamed") : "";
  return redirect(paths.officeMailTemplates(event.id, said), 303);
}
