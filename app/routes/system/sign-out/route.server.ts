import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { SESSION_COOKIE, writeCookie } from "~/access/cookie";
import { signOut } from "~/access/session.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";

/** What pages keep on the device for an hour without a network: the list at the door, taps, drafts. */
const KEPT_ON_DEVICE = '"storage"';

export function loader(): never {
  throw notFound();
}

export async function action({ request, context: { db, site } }: ActionFunctionArgs) {
  await signOut(db, request);
  const cookie = writeCookie(site.publicUrl, SESSION_COOKIE, "", 0);
  const headers = { "Set-Cookie": cookie, "Clear-Site-Data": KEPT_ON_DEVICE };
  return redirect(paths.home(), { status: 303, headers });
}
