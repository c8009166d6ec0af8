import { type App, startApp } from "test/support/app";
import { openPage } from "test/support/browser";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, expect, it } from "vitest";
import { signIn } from "~/i18n/fi/sign-in";

let post: PostOffice;
let app: App;

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
});

const ORGANIZERS = [
  "aino.mallila",
  "veera.vetaja",
  "liisa.luoto",
  "jari.niemela",
  "tiina.tuomela",
  "sanna.sijainen",
  "olli.esimerkki",
];

/** Signs in from a link that wants to lead on to `next`, each time as somebody else: one mail a minute to each. */
async function signInTo(next: string): Promise<string> {
  const email = `${ORGANIZERS.pop()}@example.fi`;
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(`${app.url}/kirjaudu?seuraava=${next}`);
  await page.getByLabel(signIn.email).fill(email);
  await page.getByRole("button", { name: signIn.submit }).click();
  const mail = await post.mailTo(email);
  await page.goto(/http\S+\/kirjaudu\/[\w-]+/.exec(mail.text ?? "")?.[0] ?? "");
  await page.getByRole("button", { name: signIn.button }).click();
  await page.waitForLoadState();
  return page.url();
}

it.each([
  "%2F%2Fevil.example",
  "%2F%5Cevil.example",
  "javascript%3Aalert(1)",
  "%2Fa%0D%0ASet-Cookie%3A%20x%3D1",
  "https%3A%2F%2Fevil.example",
])("signing in does not lead to %s", async (next) => {
  expect(await signInTo(next)).toBe(`${app.url}/hallinta`);
});

it("signing in leads on to the page that was asked for", async () => {
  expect(await signInTo("%2Fsaavutettavuus%3Fa%3D1")).toBe(`${app.url}/saavutettavuus?a=1`);
});
