import type { LoaderFunctionArgs } from "@remix-run/node";
import { listKeptMails } from "db/mailbox";
import { parseHead } from "emails/parse";
import { notFound } from "~/http/refuse";

const PAGE_SIZE = 30;
const MAX_PAGE = 10_000;

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.mailboxOpen) throw notFound();
  const page = pageOf(new URL(request.url).searchParams.get("sivu"));
  const found = await listKeptMails(context.db, { limit: PAGE_SIZE + 1, offset: (page - 1) * PAGE_SIZE });
  const mails = await Promise.all(
    found
      .slice(0, PAGE_SIZE)
      .map(async ({ id, raw, receivedAt }) => ({ id, receivedAt, ...(await parseHead(raw)) })),
  );
  return { language: context.language, mails, page, hasOlder: found.length > PAGE_SIZE };
}

function pageOf(asked: string | null): number {
  const page = Number(asked ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1;
}
