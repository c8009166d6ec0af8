import { index, prefix, type RouteConfig, route } from "@remix-run/route-config";

/** The sitemap: every address of the service. Finnish paths, English modules. */
export default [
  index("routes/public/home/route.tsx"),

  ...prefix("tapahtumat/:slug", [
    index("routes/public/event/route.tsx"),
    route("kalenteri.ics", "routes/public/calendar/route.ts"),
    route("ilmoittaudu", "routes/public/register/route.tsx"),
    route("kiitos", "routes/public/registered/route.tsx"),
  ]),

  ...prefix("ilmoittautuminen", [
    index("routes/public/lost-link/route.tsx"),
    route(":token", "routes/public/booking/route.tsx"),
    route(":token/muuta", "routes/public/booking-edit/route.tsx"),
    route(":token/peru", "routes/public/booking-cancel/route.tsx"),
  ]),

  ...prefix("taulu", [
    index("routes/workshop/join/route.tsx"),
    route(":code", "routes/workshop/board/route.tsx"),
    route(":code/liity", "routes/workshop/seat/route.tsx"),
    route(":code/esitys", "routes/workshop/presenter/route.tsx"),
    route(":code/komennot", "routes/workshop/commands/route.ts"),
  ]),

  route("koosteet/:slug", "routes/public/report/route.tsx"),
  route("saavutettavuus", "routes/public/accessibility/route.tsx"),
  route("tietosuoja", "routes/public/privacy/route.tsx"),

  route("kirjaudu", "routes/system/sign-in/route.tsx"),
  route("kirjaudu/:token", "routes/system/sign-in-link/route.tsx"),
  route("uloskirjautuminen", "routes/system/sign-out/route.ts"),

  ...prefix("hallinta", [
    index("routes/office/home/route.tsx"),
    route("kierrokset/uusi", "routes/office/round-new/route.tsx"),
    route("tapahtumat/uusi", "routes/office/event-new/route.tsx"),
    ...prefix("tapahtumat/:id", [
      index("routes/office/event/route.tsx"),
      route("muokkaa", "routes/office/event-edit/route.tsx"),
      route("tila", "routes/office/event-state/route.ts"),
      route("ilmoittautuneet", "routes/office/registrants/route.tsx"),
      route("ilmoittautuneet.csv", "routes/office/registrants-csv/route.ts"),
      route("muistutus", "routes/office/reminder/route.tsx"),
      route("taulut", "routes/office/boards/route.tsx"),
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
