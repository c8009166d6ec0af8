import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { countSubscribers } from "db/news-subscriptions";
import { requireOrganizer } from "~/access/require.server";
import { publishNewsToSubscribers } from "~/domain/mailing/publish-news.server";
import { NewsPublicationForm } from "~/domain/news/form.server";
import { readersOf } from "~/domain/news/rules";
import { readForm } from "~/http/form.server";
import { badRequest, notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { newsFrom } from "../news-item/news-from.server";
import { sendingOf } from "../news-item/sending.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const item = await newsFrom(db, params.newsId);
  const sending = await sendingOf(db, item.id);
  return {
    asker,
    item,
    sending,
    recipients: await countSubscribers(db, item.topic, readersOf(item.language)),
  };
}

export async function action({ request, params, context: { db, nudgeWorker } }: ActionFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const { id } = await newsFrom(db, params.newsId);
  const form = await readForm(request, NewsPublicationForm);
  if (!form.ok) throw badRequest();
  const { version } = form.value;
  const outcome = await publishNewsToSubscribers(db, { id, version }, asker.organizerId, new Date());
  if (!outcome.ok && outcome.reason === "not-found") throw notFound();
  if (!outcome.ok) return data({ changed: true }, 409);
  nudgeWorker();
  return redirect(paths.officeNewsPublication(id), 303);
}
