import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { SESSION_COOKIE, writeCookie } from "~/access/cookie";
import { signOut } from "~/access/session.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";

export function loader(): never {
  throw notFound();
}

export async function action({ request, context: { db, site } }: ActionFunctionArgs) {
  await signOut(db, request);
  const cookie = writeCookie(site.publicUrl, SESSION_COOKIE, "", 0);
  return redirect(paths.home(), { status: 303, headers: { "Set-Cookie": cookie } });
}
