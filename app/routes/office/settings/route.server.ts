import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findDigestSetting } from "db/organizers";
import { requireAsker } from "~/access/require.server";
import { chooseNotices } from "~/domain/registration/choose-notices.server";
import { NoticesForm } from "~/domain/registration/notices-form.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireAsker(db, request);
  const { daily } = await findDigestSetting(db, asker.organizerId);
  const saved = new URL(request.url).searchParams.has("tallennettu");
  return { asker, notices: daily ? "daily" : "at-once", saved };
}

export async function action({ request, context: { db, site, nudgeWorker } }: ActionFunctionArgs) {
  const asker = await requireAsker(db, request);
  const form = await readForm(request, NoticesForm);
  if (!form.ok) return data(form.reply, form.status);
  await chooseNotices(db, site, asker.organizerId, form.value.notices, new Date());
  nudgeWorker();
  return redirect(`${paths.officeSettings()}?tallennettu`, 303);
}
