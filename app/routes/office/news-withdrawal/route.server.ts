import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireOrganizer } from "~/access/require.server";
import { withdrawNews } from "~/domain/mailing/withdraw-news.server";
import { paths } from "~/paths";
import { newsFrom } from "../news-item/news-from.server";

/** The address is for the button of the item's page; who opens it is brought there. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  await requireOrganizer(db, request);
  const { id } = await newsFrom(db, params.newsId);
  return redirect(paths.officeNewsItem(id));
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  await requireOrganizer(db, request);
  const { id } = await newsFrom(db, params.newsId);
  await withdrawNews(db, id, new Date());
  return redirect(paths.officeNewsWithdrawn(id), 303);
}
