import { PassThrough } from "node:stream";
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { contentSecurityPolicy } from "~/http/policy";

export const streamTimeout = 5_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response | Promise<Response> {
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("content-language", context.language);
  if (usesScripts(remix)) return withScripts(request, status, headers, remix, context);
  const html = renderToString(<RemixServer context={remix} url={request.url} />);
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** One line for what nobody expected. What a page throws to be shown, such as a 404, is an answer and no fault. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (error instanceof Error && !request.signal.aborted) context.logFault(error);
}

function usesScripts(remix: EntryContext): boolean {
  return remix.staticHandlerContext.matches.some((match) => {
    const handle = remix.routeModules[match.route.id]?.handle as { scripts?: boolean } | undefined;
    return handle?.scripts === true;
  });
}

/** Pages that hydrate must be streamed: rendered to a string, single fetch never finishes hydrating them. */
function withScripts(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  headers.set("content-security-policy", contentSecurityPolicy(nonce));
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <RemixServer context={remix} url={request.url} abortDelay={streamTimeout} nonce={nonce} />,
      {
        nonce,
        onShellReady() {
          const body = new PassThrough();
          body.on("close", () => clearTimeout(timer));
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
          pipe(body);
        },
        onShellError: reject,
      },
    );
    const timer = setTimeout(abort, streamTimeout + 1_000);
  });
}
