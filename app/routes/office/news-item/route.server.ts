import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireOrganizer } from "~/access/require.server";
import { correctNews } from "~/domain/news/correct.server";
import { NewsForm } from "~/domain/news/form.server";
import { readForm } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { newsFrom } from "./news-from.server";
import { sendingOf } from "./sending.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const { searchParams } = new URL(request.url);
  const item = await newsFrom(db, params.newsId);
  const done = (["tallennettu", "poistettu"] as const).find((word) => searchParams.has(word)) ?? null;
  return { asker, item, sending: await sendingOf(db, item.id), done };
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  await requireOrganizer(db, request);
  const { id } = await newsFrom(db, params.newsId);
  const form = await readForm(request, NewsForm);
  if (!form.ok) return data({ reply: form.reply, conflict: false }, form.status);
  const { version, ...draft } = form.value;
  const outcome = await correctNews(db, { id, version }, draft, new Date());
  if (outcome.ok) return redirect(paths.officeNewsSaved(id), 303);
  if (outcome.reason === "not-found") throw notFound();
  return data({ reply: { ...form.submitted, error: {} }, conflict: true }, 409);
}
