import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { SelectField } from "~/ui/field";
import { NumberTables } from "../event/number-tables";
import { EventFrame } from "../event-frame";
import { Diets } from "./diets";
import { RegistrantTable } from "./registrant-table";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function Registrants() {
  const { asker, event, municipalities, registrants, chosen, sees, numbers, diets, unreadableDiets } =
    useLoaderData<typeof loader>();
  return (
    <EventFrame asker={asker} event={event} current="registrants">
      <h2 className="visually-hidden">{t.title}</h2>
      {sees === "own" && <p className="soft">{t.scope(municipalities.map(({ name }) => name).join(", "))}</p>}
      {municipalities.length > 1 && (
        <form method="get" className="filters">
          <SelectField
            label={t.filter}
            name="kunta"
            defaultValue={chosen ?? ""}
            placeholder={t.filterAll}
            options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Button kind="secondary">{t.filterButton}</Button>
        </form>
      )}
      {registrants.length === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      ) : (
        <>
          <RegistrantTable registrants={registrants} />
          <div className="actions">
            <LinkButton
              kind="secondary"
              icon="download"
              href={paths.officeRegistrantsCsv(event.id) + (chosen ? `?kunta=${chosen}` : "")}
            >
              {t.download}
            </LinkButton>
            <span className="soft">{t.downloadHint}</span>
          </div>
          <NumberTables numbers={numbers} />
          <Diets diets={diets} unreadable={unreadableDiets} />
        </>
      )}
    </EventFrame>
  );
}
