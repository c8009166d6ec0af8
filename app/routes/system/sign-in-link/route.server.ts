import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { findSignInLinkOrganizerId } from "db/sign-in-links";
import { readCookie, SESSION_COOKIE, SESSION_MS, writeCookie } from "~/access/cookie";
import { signIn } from "~/access/session.server";
import { hashToken } from "~/domain/site/token.server";
import { safeRedirect } from "~/http/redirect";
import { paths } from "~/paths";
import { NEXT_COOKIE } from "../sign-in-next";

/** Opening the link uses nothing up: mail scanners open every link. The button signs in. */
export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const valid = await findSignInLinkOrganizerId(db, hashToken(params.token ?? ""), new Date());
  return data({ valid: valid !== null }, valid ? 200 : 404);
}

export async function action({ request, params, context: { db, site } }: ActionFunctionArgs) {
  const session = await signIn(db, params.token ?? "", new Date());
  if (!session) return data(null, 409);
  const headers = new Headers();
  headers.append("Set-Cookie", writeCookie(site.publicUrl, SESSION_COOKIE, session, SESSION_MS));
  headers.append("Set-Cookie", writeCookie(site.publicUrl, NEXT_COOKIE, "", 0));
  const next = readCookie(request, NEXT_COOKIE);
  return safeRedirect(next && decodeURIComponent(next), paths.office(), { status: 303, headers });
}
