import type { LoaderFunctionArgs } from "@remix-run/node";
import { listKeptMails } from "db/mailbox";
import { parseHead } from "emails/parse";
import { askedIn } from "~/http/asked";
import { notFound } from "~/http/refuse";

const PAGE_SIZE = 30;

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.mailboxOpen) throw notFound();
  const page = askedIn(new URL(request.url).searchParams).page();
  const found = await listKeptMails(context.db, { limit: PAGE_SIZE + 1, offset: (page - 1) * PAGE_SIZE });
  const mails = await Promise.all(
    found
      .slice(0, PAGE_SIZE)
      .map(async ({ id, raw, receivedAt }) => ({ id, receivedAt, ...(await parseHead(raw)) })),
  );
  return { language: context.language, mails, page, hasOlder: found.length > PAGE_SIZE };
}
