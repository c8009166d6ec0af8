import type { Config } from "~/config.server";

/** What the terminal says when the service is up: where to look, where mails are, how to sign in. */
export function welcome(config: Config, signInUrl: string | null): string {
  const lines = [`Hytekierto is running: ${config.publicUrl}`];
  if (!config.smtpUrl)
    lines.push(`Mails are kept here, since no mail server is set: ${config.publicUrl}/postilaatikko`);
  lines.push(
    signInUrl
      ? `Sign in as the organiser with this one-time link, within an hour: ${signInUrl}`
      : "Sign in as an organiser: npm run sign-in -- ADDRESS makes a one-time link.",
  );
  return `\n${lines.join("\n")}\n\n`;
}
