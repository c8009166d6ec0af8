import type { BrowserContextOptions, Page } from "playwright-core";
import { signIn } from "~/i18n/fi/sign-in";
import { paths } from "~/paths";
import { openPage } from "./browser";
import type { PostOffice } from "./smtp";

/** Asks for a link by mail, opens it and presses the button. */
export async function signInByMail(
  url: string,
  post: PostOffice,
  email: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(options);
  await page.goto(url + paths.signIn());
  await page.getByLabel(signIn.email).fill(email);
  await page.getByRole("button", { name: signIn.submit }).click();
  const mail = await post.mailTo(email, "Kirjautumislinkki");
  await page.goto(/http\S+\/kirjaudu\/[\w-]+/.exec(mail.text ?? "")?.[0] ?? "");
  await page.getByRole("button", { name: signIn.button }).click();
  await page.waitForURL(url + paths.office());
  return page;
}
