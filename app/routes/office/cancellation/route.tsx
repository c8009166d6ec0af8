import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { common } from "~/i18n/fi/common";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Table } from "~/ui/table";
import { EventFrame } from "../event-frame";
import "~/ui/styles/pages/registrants.css";
import type { loader } from "./route.server";

export { action, loader } from "./route.server";

const words = t.cancellation;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${words.title} ${page.data?.event.title ?? ""}`),
];

export default function Cancellation() {
  const { asker, event, chosen } = useLoaderData<typeof loader>();
  const back = paths.officeRegistrants(event.id);
  const headings = [t.columns.participants, t.columns.organization, t.columns.municipality, words.message];
  return (
    <EventFrame asker={asker} event={event} current="registrants">
      <h2>{words.title}</h2>
      {chosen.length === 0 ? (
        <Empty title={words.already}>
          <LinkButton kind="secondary" href={back}>
            {t.title}
          </LinkButton>
        </Empty>
      ) : (
        <form method="post" className="cancellation">
          <p>{words.text}</p>
          <Table
            caption={words.title}
            captionHidden
            cards
            columns={headings.map((heading) => ({ heading }))}
            rows={chosen.map((registrant) => ({
              key: registrant.id,
              cells: [
                <span key="who">
                  <input type="hidden" name="valittu" value={registrant.id} />
                  {registrant.participants.map(({ name }) => name).join(", ")}
                </span>,
                registrant.organizationName ?? common.organizationKinds[registrant.organizationKind],
                registrant.municipality,
                toldBy(registrant),
              ],
            }))}
          />
          <p className="actions">
            <Button kind="danger">{words.submit(chosen.length)}</Button>
            <LinkButton kind="secondary" href={back}>
              {words.keep}
            </LinkButton>
          </p>
        </form>
      )}
    </EventFrame>
  );
}

function toldBy({ email, phone }: { email: string | null; phone: string | null }): string {
  if (email) return `${words.mailed}: ${email}`;
  return phone ? words.phoned(phone) : words.untold;
}
