import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { requireOrganizer } from "~/access/require.server";
import { NewNewsForm } from "~/domain/news/form.server";
import { writeNews } from "~/domain/news/write.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  return { asker: await requireOrganizer(db, request), id: newId() };
}

export async function action({ request, context: { db } }: ActionFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const form = await readForm(request, NewNewsForm);
  if (!form.ok) return data({ reply: form.reply }, form.status);
  const { id, ...draft } = form.value;
  await writeNews(db, id, draft, asker.organizerId, new Date());
  return redirect(paths.officeNewsSaved(id), 303);
}
