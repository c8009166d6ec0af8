import { index, prefix, type RouteConfig, route } from "@remix-run/route-config";

/** The sitemap: every address of the service. Finnish paths, English modules. */
export default [
  index("routes/public/home/route.tsx"),

  ...prefix("tapahtumat/:slug", [
    index("routes/public/event/route.tsx"),
    route("kalenteri.ics", "routes/public/calendar/route.ts"),
    route("ilmoittaudu", "routes/public/register/route.tsx"),
    route("kiitos", "routes/public/registered/route.tsx"),
    route("lomake", "routes/public/paper-form/route.tsx"),
    route("emme-tule", "routes/public/decline/route.tsx"),
    route("emme-tule/kiitos", "routes/public/declined/route.tsx"),
  ]),

  ...prefix("kutsu/:token", [
    index("routes/public/invitation/route.tsx"),
    route("ei-kutsuja", "routes/public/no-invitations/route.tsx"),
  ]),

  ...prefix("ilmoittautuminen", [
    index("routes/public/lost-link/route.tsx"),
    route(":token", "routes/public/booking/route.tsx"),
    route(":token/muuta", "routes/public/booking-edit/route.tsx"),
    route(":token/peru", "routes/public/booking-cancel/route.tsx"),
  ]),

  route("myohassa/:token", "routes/public/late-registration/route.tsx"),

  ...prefix("taulu", [
    index("routes/workshop/join/route.tsx"),
    route(":code", "routes/workshop/board/route.tsx"),
    route(":code/liity", "routes/workshop/seat/route.tsx"),
    route(":code/esitys", "routes/workshop/presenter/route.tsx"),
    route(":code/komennot", "routes/workshop/commands/route.ts"),
  ]),

  ...prefix("ovi/:token", [
    index("routes/door/by-link/route.tsx"),
    route("merkinnat", "routes/door/marks/route.ts"),
  ]),

  route("organisaatiot/ehdotukset", "routes/public/organization-suggestions/route.ts"),
  route("koosteet/:slug", "routes/public/report/route.tsx"),
  route("saavutettavuus", "routes/public/accessibility/route.tsx"),
  route("tietosuoja", "routes/public/privacy/route.tsx"),

  route("kirjaudu", "routes/system/sign-in/route.tsx"),
  route("kirjaudu/:token", "routes/system/sign-in-link/route.tsx"),
  route("uloskirjautuminen", "routes/system/sign-out/route.ts"),

  ...prefix("hallinta", [
    index("routes/office/home/route.tsx"),
    route("kierrokset/uusi", "routes/office/round-new/route.tsx"),
    route("kierrokset/:roundId/ryhmat", "routes/office/round-groups/route.tsx"),
    route("organisaatiot.csv", "routes/office/organizations-csv/route.ts"),
    route("organisaatiot.xlsx", "routes/office/organizations-xlsx/route.ts"),
    ...prefix("organisaatiot", [
      index("routes/office/organizations/route.tsx"),
      route("uusi", "routes/office/organization-new/route.tsx"),
      route("tuo", "routes/office/organizations-import/route.tsx"),
      route("kaksoiskappaleet", "routes/office/organization-duplicates/route.tsx"),
      route(":organizationId", "routes/office/organization/route.tsx"),
      route(":organizationId/kutsukielto", "routes/office/organization-refusal/route.ts"),
    ]),
    route("tuonnit/malli/:type", "routes/office/import-template/route.ts"),
    route("tuonnit/:importId", "routes/office/import/route.tsx"),
    route("tapahtumat/uusi", "routes/office/event-new/route.tsx"),
    ...prefix("tapahtumat/:id", [
      index("routes/office/event/route.tsx"),
      route("muokkaa", "routes/office/event-edit/route.tsx"),
      route("tila", "routes/office/event-state/route.ts"),
      route("ilmoittautuneet", "routes/office/registrants/route.tsx"),
      route("ilmoittautuneet.csv", "routes/office/registrants-csv/route.ts"),
      route("ilmoittautuneet.xlsx", "routes/office/registrants-xlsx/route.ts"),
      route("ilmoittautuneet/uusi", "routes/office/registrant-new/route.tsx"),
      route("ilmoittautuneet/vahvistukset", "routes/office/confirmations/route.ts"),
      route("ilmoittautuneet/peruminen", "routes/office/cancellation/route.tsx"),
      route("ilmoittautuneet/:registrationId", "routes/office/registrant/route.tsx"),
      route("ilmoittautuneet/:registrationId/muokkaa", "routes/office/registrant-edit/route.tsx"),
      route("linkit", "routes/office/late-links/route.tsx"),
      route("linkit/:linkId/peruminen", "routes/office/late-link-revocation/route.ts"),
      route("muistutus", "routes/office/reminder/route.tsx"),
      route("kutsut", "routes/office/invitations/route.tsx"),
      route("kutsut.csv", "routes/office/invitations-csv/route.ts"),
      route("kutsut.xlsx", "routes/office/invitations-xlsx/route.ts"),
      route("kutsut/tuo", "routes/office/invitations-import/route.tsx"),
      route("kutsut/lisaa", "routes/office/invitations-new/route.tsx"),
      route("kutsut/saate", "routes/office/cover-messages/route.tsx"),
      route("kutsut/lahetys", "routes/office/invitations-sending/route.tsx"),
      route("kutsut/kattavuus", "routes/office/coverage/route.tsx"),
      route("kutsut/vastaukset", "routes/office/declines/route.tsx"),
      route("kutsut/vastaukset/uusi", "routes/office/decline-new/route.tsx"),
      route("ovi", "routes/office/door/route.tsx"),
      route("ovi/merkinnat", "routes/office/door-marks/route.ts"),
      route("ovi/linkit", "routes/office/door-links/route.tsx"),
      route("ovi/lista", "routes/office/door-list/route.tsx"),
      route("ovi/nimilaput.pdf", "routes/office/door-badges/route.ts"),
      route("keittio", "routes/office/kitchen/route.tsx"),
      route("taulut", "routes/office/boards/route.tsx"),
      route("taulut/ennakot", "routes/office/advance-ideas/route.ts"),
      route("paikat", "routes/office/places/route.tsx"),
      route("kysymykset", "routes/office/questions/route.tsx"),
      route("kysymykset/uusi", "routes/office/question-new/route.tsx"),
      route("kysymykset/:questionId", "routes/office/question-edit/route.tsx"),
      route("kysymykset/:questionId/paikka", "routes/office/question-place/route.ts"),
      route("kysymykset/:questionId/poisto", "routes/office/question-removal/route.ts"),
      route("kooste", "routes/office/report/route.tsx"),
      route("kooste/luonnos", "routes/office/report-draft/route.ts"),
      route("kooste/julkaisu", "routes/office/report-publication/route.tsx"),
    ]),
  ]),

  ...prefix("postilaatikko", [
    index("routes/system/mailbox/route.tsx"),
    route(":id", "routes/system/mailbox-message/route.tsx"),
    route(":id/html", "routes/system/mailbox-html/route.ts"),
    route(":id/liitteet/:n", "routes/system/mailbox-attachment/route.ts"),
  ]),

  route("healthz", "routes/system/health/route.ts"),
  route("readyz", "routes/system/readiness/route.ts"),
  route("*", "routes/system/not-found/route.tsx"),
] satisfies RouteConfig;
