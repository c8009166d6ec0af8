import { newId } from "db/id";
import { insertInvitations } from "db/invitations";
import { insertQuestion } from "db/questions";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { press } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { beforeAll, describe, expect, it } from "vitest";
import { hashToken, newToken } from "~/domain/site/token.server";
import { registration } from "~/i18n/fi/registration";
import { paths } from "~/paths";

const PHONE = { viewport: { width: 360, height: 640 } };
const words = registration.form;

let app: App;
let event: { id: string; slug: string };

beforeAll(async () => {
  app = await startApp();
  event = await databaseOf(app)("events").where({ state: "open" }).first("id", "slug");
});

async function invite(personName: string, email: string): Promise<{ id: string; token: string }> {
  const db = databaseOf(app);
  const [id, token] = [newId(), newToken()];
  await insertInvitations(db, [
    {
      ...{ id, eventId: event.id, personName, email, phone: null, language: "fi" },
      ...{ organizationId: null, organizationName: "Kutsuttu ry", organizationKind: "ngo" as const },
      ...{ municipalityCode: "435", linkHash: hashToken(token), linkSealed: "-" },
      createdBy: (await db("organizers").first("id")).id,
      createdAt: new Date().toISOString(),
    },
  ]);
  return { id, token };
}

describe("the form for somebody who is known", () => {
  it("is filled by the link of an invitation, and answers it", async () => {
    const page = await openPage({ ...PHONE, javaScriptEnabled: false });
    const { id, token } = await invite("Kutsuttu Malli", "kutsuttu@yhdistys.example.fi");
    await page.goto(app.url + paths.registerInvited(event.slug, token));
    expect(await page.getByLabel(words.organization).inputValue()).toBe("Kutsuttu ry");
    await page.getByRole("button", { name: words.add }).click();
    await page.getByLabel(words.name).nth(1).fill("Toinen Malli");
    expect(await press(page, words.submit)).toBe(303);
    const [stored] = await databaseOf(app)("registrations").where({ invitation_id: id });
    expect(stored).toMatchObject({ email: "kutsuttu@yhdistys.example.fi", municipality_code: "435" });
  });

  it("has a draft of its own by each invitation, in which what is left empty empties nothing", async () => {
    const page = await openPage(PHONE);
    const open = async (path: string) => page.goto(app.url + path);
    const invited = await invite("Luonnos Malli", "luonnos@kutsuttu.example.fi");
    const another = await invite("Muu Malli", "muu@kutsuttu.example.fi");
    const organization = page.getByLabel(words.organization);
    const email = page.getByLabel(words.email);
    await open(paths.register(event.slug));
    await email.fill("jokin@yhdistys.example.fi");
    await open(paths.registerInvited(event.slug, invited.token));
    expect(await email.inputValue()).toBe("luonnos@kutsuttu.example.fi");
    await organization.fill("");
    await email.fill("oma@yhdistys.example.fi");
    await open(paths.registerInvited(event.slug, another.token));
    expect(await email.inputValue()).toBe("muu@kutsuttu.example.fi");
    await open(paths.registerInvited(event.slug, invited.token));
    await page.getByText(registration.draft.restored).waitFor();
    expect(await email.inputValue()).toBe("oma@yhdistys.example.fi");
    expect(await organization.inputValue()).toBe("Kutsuttu ry");
  });

  it("is empty by a link of another event or of none", async () => {
    const page = await openPage(PHONE);
    await page.goto(app.url + paths.registerInvited(event.slug, newToken()));
    expect(await page.getByLabel(words.organization).inputValue()).toBe("");
  });

  it("takes the kind and the municipality of an organisation that the register knows", async () => {
    const known = await databaseOf(app)("organizations")
      .where({ municipality_code: "435" })
      .whereNotNull("confirmed_at")
      .first("name", "kind");
    const page = await openPage(PHONE);
    await page.goto(app.url + paths.register(event.slug));
    await page.getByLabel(words.organization).fill(known.name);
    await page.locator(`select[name=organizationKind]:has(option[value=${known.kind}]:checked)`).waitFor();
    expect(await page.getByLabel(words.municipality).inputValue()).toBe("435");
  });

  it("asks a question with a condition only of those whom it is for", async () => {
    const asked = { eventId: event.id, required: false, options: [], hint: null };
    const [scope, id] = ["registration" as const, newId()];
    await insertQuestion(databaseOf(app), {
      ...{ ...asked, scope, id, position: 8, type: "yes-no", shownIf: null },
      label: { fi: "Tuletteko bussilla?" },
    });
    await insertQuestion(databaseOf(app), {
      ...{ ...asked, scope, id: newId(), position: 9, type: "text" },
      label: { fi: "Mistä bussi lähtee?" },
      shownIf: { questionId: id, value: "yes" },
    });
    const page = await openPage(PHONE);
    await page.goto(app.url + paths.register(event.slug));
    await page.locator("summary", { hasText: words.questions }).click();
    const from = page.getByLabel("Mistä bussi lähtee?");
    const bus = page.getByRole("group", { name: "Tuletteko bussilla?" });
    expect(await from.isVisible()).toBe(false);
    await bus.getByLabel("Kyllä").check();
    expect(await from.isVisible()).toBe(true);
    await bus.getByLabel("Ei", { exact: true }).check();
    expect(await from.isVisible()).toBe(false);
  });
});
