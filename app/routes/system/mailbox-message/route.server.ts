import type { LoaderFunctionArgs } from "@remix-run/node";
import { keptMailFrom } from "../kept-mail.server";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { html: _shownInItsOwnFrame, attachments, ...mail } = await keptMailFrom(context, params.id);
  return {
    id: params.id ?? "",
    mail,
    attachments: attachments.map(({ filename, content }) => ({ filename, bytes: content.length })),
  };
}
