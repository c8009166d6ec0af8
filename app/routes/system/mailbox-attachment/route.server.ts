import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "~/http/refuse";
import { keptMailFrom } from "../kept-mail.server";

export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { attachments } = await keptMailFrom(context, params.id);
  const attachment = attachments[Number(params.n)];
  if (!attachment) throw notFound();
  return new Response(new Uint8Array(attachment.content), {
    headers: {
      "content-type": attachment.contentType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(attachment.filename)}`,
    },
  });
}
