import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { addByHand } from "~/domain/invitation/add-by-hand.server";
import { addFromRegister } from "~/domain/invitation/add-from-register.server";
import { choiceForm, inviteeForm } from "~/domain/invitation/form.server";
import { organizationScope } from "~/domain/organizer/rules";
import { readForm, refused } from "~/http/form.server";
import { paths } from "~/paths";
import { openedFrom } from "../invitations/opened-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event, municipalities } = await openedFrom(request, params.id, db);
  const { searchParams } = new URL(request.url);
  const count = (name: string) => Number(searchParams.get(name)) || 0;
  const result = searchParams.has("lisatty")
    ? { added: count("lisatty"), known: count("ennestaan"), refused: count("kieltanyt") }
    : null;
  return { asker, event: { id: event.id, title: event.title }, municipalities, result };
}

/** `?tapa=rekisteri` takes a part of the register, anything else the one who is typed. */
export async function action({ request, params, context: { db, site } }: ActionFunctionArgs) {
  const { asker, event, municipalities } = await openedFrom(request, params.id, db);
  const codes = municipalities.map(({ code }) => code);
  const here = paths.officeInvitationsNew(event.id);
  const now = new Date();
  if (new URL(request.url).searchParams.get("tapa") === "rekisteri") {
    const form = await readForm(request, choiceForm(codes));
    if (!form.ok) return data({ choice: form.reply, invitee: null }, form.status);
    const done = await addFromRegister(db, site, event.id, form.value, asker.organizerId, now);
    const result = { lisatty: done.added, ennestaan: done.known, kieltanyt: done.refused };
    return redirect(`${here}?${new URLSearchParams(Object.entries(result).map(textOf))}`, 303);
  }
  const form = await readForm(request, inviteeForm(codes));
  if (!form.ok) return data({ choice: null, invitee: form.reply }, form.status);
  const who = { organizerId: asker.organizerId, scope: organizationScope(asker) };
  const added = await addByHand(db, site, event.id, form.value, who, now);
  if (added) return redirect(`${here}?lisatty=1`, 303);
  return data({ choice: null, invitee: refused(form.submitted, { email: ["known"] }) }, 409);
}

function textOf([name, count]: [string, number]): [string, string] {
  return [name, String(count)];
}
