import { randomUUID } from "node:crypto";
import { action as eventNew } from "~/routes/office/event-new/route.server";
import { action as invitationsNew } from "~/routes/office/invitations-new/route.server";
import { action as lateLinks } from "~/routes/office/late-links/route.server";
import { action as organizationNew } from "~/routes/office/organization-new/route.server";
import { action as registrantNew } from "~/routes/office/registrant-new/route.server";
import { action as decline } from "~/routes/public/decline/route.server";
import { action as lostLink } from "~/routes/public/lost-link/route.server";
import { action as openingNotice } from "~/routes/public/opening-notice/route.server";
import { action as register } from "~/routes/public/register/route.server";
import { action as subscribe } from "~/routes/public/subscribe/route.server";
import { action as signIn } from "~/routes/system/sign-in/route.server";
import type { Office, Person } from "./office";

export interface AskingForm {
  who: Person;
  deed: Parameters<Office["ask"]>[1];
  /** A form that is taken; with an id of its own where the form is made with one. */
  good: () => Record<string, string>;
  addresses: string[];
  names?: string[];
}

const ADDRESS = "aino@yhdistys.example.fi";
const body = () => ({
  organizationName: `Esimerkki ${randomUUID()} ry`,
  ...{ organizationKind: "association", municipalityCode: "435" },
});
const booking = () => ({
  ...body(),
  "participants[0].name": "Aino Järvelä",
  email: ADDRESS,
  contactName: "Aino",
});
const BOOKING_NAMES = ["organizationName", "alsoRepresents", "contactName", "participants[0].name"];
const evening = () => ({
  ...{ title: `Ilta ${randomUUID()}`, kind: "other", state: "draft" },
  ...{ "contacts[0].municipalityCode": "435", "contacts[0].name": "Säde", "contacts[0].email": ADDRESS },
  ...{ "contacts[0].standInName": "Sijainen", "contacts[0].standInEmail": `x${ADDRESS}` },
  ...{ "enquiryContacts[0].name": "Jari", "enquiryContacts[0].email": ADDRESS },
});

/** Every form that asks for an address or a name that goes into a mail. */
export const FORMS: [form: string, asking: AskingForm][] = [
  [
    "registration",
    { who: "stranger", deed: register, good: booking, addresses: ["email"], names: BOOKING_NAMES },
  ],
  [
    "decline",
    {
      ...{ who: "stranger", deed: decline, addresses: ["email"], names: ["organizationName", "personName"] },
      good: () => ({ ...body(), id: randomUUID(), email: ADDRESS }),
    },
  ],
  [
    "news",
    {
      who: "stranger",
      deed: subscribe,
      good: () => ({ email: ADDRESS, topics: "reports" }),
      addresses: ["email"],
    },
  ],
  [
    "opening notice",
    { who: "stranger", deed: openingNotice, good: () => ({ email: ADDRESS }), addresses: ["email"] },
  ],
  ["sign-in", { who: "stranger", deed: signIn, good: () => ({ email: ADDRESS }), addresses: ["email"] }],
  ["lost link", { who: "stranger", deed: lostLink, good: () => ({ email: ADDRESS }), addresses: ["email"] }],
  [
    "organisation",
    {
      ...{ who: "organizer", deed: organizationNew, addresses: ["addresses[0].email"] },
      names: ["name", "addresses[0].personName"],
      good: () => ({
        name: randomUUID(),
        kind: "association",
        language: "fi",
        "addresses[0].email": ADDRESS,
      }),
    },
  ],
  [
    "invitation",
    {
      ...{
        who: "organizer",
        deed: invitationsNew,
        addresses: ["email"],
        names: ["organizationName", "personName"],
      },
      good: () => ({ ...body(), email: `${randomUUID()}@example.fi` }),
    },
  ],
  [
    "late link",
    {
      who: "organizer",
      deed: lateLinks,
      addresses: ["email"],
      good: () => ({ note: "Myöhässä", email: ADDRESS }),
    },
  ],
  [
    "a caller's registration",
    {
      ...{ who: "organizer", deed: registrantNew, addresses: ["email"], names: BOOKING_NAMES },
      good: () => ({
        ...booking(),
        email: `${randomUUID()}@example.fi`,
        id: randomUUID(),
        source: "phone",
        language: "fi",
      }),
    },
  ],
  [
    "event with a stand-in",
    {
      ...{ who: "organizer", deed: eventNew, good: evening },
      addresses: ["contacts[0].email", "contacts[0].standInEmail", "enquiryContacts[0].email"],
      names: ["title", "contacts[0].name", "contacts[0].standInName", "enquiryContacts[0].name"],
    },
  ],
];
