import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { NavLinks } from "~/ui/site-header";
import { NumberTables } from "../event/number-tables";
import { EventFrame } from "../event-frame";
import "~/ui/styles/pages/registrants.css";
import { Pager } from "../pager";
import { ChosenBar } from "./chosen-bar";
import { Filters } from "./filters";
import { isSearch, queryString, VIEWS } from "./query";
import { RegistrantTable } from "./registrant-table";
import type { loader } from "./route.server";
import { Said } from "./said";

export { loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function Registrants() {
  const { asker, event, municipalities, query, sees, numbers, found, said } = useLoaderData<typeof loader>();
  const isEmpty = found.registrations === 0 && !query.municipalityCode && !isSearch(query);
  return (
    <EventFrame asker={asker} event={event} current="registrants">
      <h2 className="visually-hidden">{t.title}</h2>
      <Said {...said} />
      <div className="actions">
        <LinkButton icon="plus" href={paths.officeRegistrantNew(event.id)}>
          {t.add}
        </LinkButton>
        <LinkButton kind="secondary" href={paths.officeLateLinks(event.id)}>
          {t.lateLinks}
        </LinkButton>
      </div>
      {sees === "own" && <p className="soft">{t.scope(municipalities.map(({ name }) => name).join(", "))}</p>}
      {isEmpty ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      ) : (
        <>
          <Filters
            query={query}
            municipalities={municipalities}
            hybrid={event.participation === "hybrid"}
            href={paths.officeRegistrants(event.id)}
          />
          {found.registrations === 0 ? (
            <Empty title={t.nothing}>
              <p>{t.nothingText}</p>
              <LinkButton kind="secondary" href={paths.officeRegistrants(event.id)}>
                {t.showAll}
              </LinkButton>
            </Empty>
          ) : (
            <Found />
          )}
          {numbers && <NumberTables numbers={numbers} />}
        </>
      )}
    </EventFrame>
  );
}

/** A page of what was found, with what can be done with it. */
function Found() {
  const { event, query, found, registrants, questions, answers, page, pages, from, allChosen } =
    useLoaderData<typeof loader>();
  const chooses = allChosen ? "" : "kaikki";
  const hrefOf = (number: number) => paths.officeRegistrants(event.id, queryString(query, number));
  const views = VIEWS.map((view) => ({
    href: paths.officeRegistrants(event.id, queryString({ ...query, view }, page)),
    label: t.views[view],
    current: view === query.view,
  }));
  return (
    <section className="found">
      <div className="found__head">
        <p role="status">
          <strong>{t.found(found.registrations, found.participants)}</strong>
          {pages > 1 && <span className="soft"> {t.shown(from, from + registrants.length - 1)}</span>}
        </p>
        <nav className="views" aria-label={t.views.label}>
          <NavLinks items={views} />
        </nav>
      </div>
      <form method="get" action={paths.officeRegistrantsFile(event.id, "xlsx")} className="found__form">
        <p className="found__choose">
          <a href={paths.officeRegistrants(event.id, queryString(query, page, { valitse: chooses }))}>
            {allChosen ? t.chosen.none : t.chosen.all}
          </a>
        </p>
        <RegistrantTable
          registrants={registrants}
          view={query.view}
          asked={{ themes: event.themes, questions, answers }}
          allChosen={allChosen}
        />
        <ChosenBar eventId={event.id} asked={queryString(query, page)} />
      </form>
      <Pager page={page} pages={pages} hrefOf={hrefOf} />
      <div className="actions">
        {(["xlsx", "csv"] as const).map((type) => (
          <LinkButton
            key={type}
            kind="secondary"
            icon="download"
            href={paths.officeRegistrantsFile(event.id, type, queryString(query))}
          >
            {type === "xlsx" ? t.xlsx : t.download}
          </LinkButton>
        ))}
        <span className="soft small">{t.downloadHint}</span>
      </div>
    </section>
  );
}
