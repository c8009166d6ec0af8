import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { formatMoment } from "~/i18n/dates";
import { officeIncoming } from "~/i18n/fi/office-incoming";
import { officeRegistrant as t } from "~/i18n/fi/office-registrant";
import { officeRegistrants } from "~/i18n/fi/office-registrants";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";
import { EventFrame } from "../event-frame";
import { StandingBadge } from "../registrants/standing-badge";
import "~/ui/styles/pages/registrants.css";
import { ChangeList } from "./change-list";
import { factsOf } from "./facts-of";
import { Heard } from "./heard";
import { Messages } from "./messages";
import { People } from "./people";
import type { loader } from "./route.server";
import { ToldTogether } from "./told-together";

export { loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${page.data?.registrant.reference ?? ""}: ${page.data?.event.title ?? ""}`),
];

export default function Registrant() {
  const { asker, event, registrant, told, enteredBy, changes, messages, saved, sentAgain, trusted } =
    useLoaderData<typeof loader>();
  const { cancelledAt, organizationName } = registrant;
  return (
    <EventFrame asker={asker} event={event} current="registrants">
      <p>
        <a href={paths.officeRegistrants(event.id)}>{t.back}</a>
      </p>
      {saved && <Notice kind="success" title={t.saved} live />}
      {sentAgain && <Notice kind="success" title={t.sentAgain} live />}
      {trusted && <Notice kind="success" title={officeIncoming.badAddress.trusted} live />}
      <div className="registrant-head">
        <h2>{organizationName ?? officeRegistrants.noOrganization}</h2>
        <StandingBadge registration={registrant} />
      </div>
      <Heard registrant={registrant} />
      {cancelledAt ? (
        <Notice kind="warning" title={t.cancelledAt(formatMoment(cancelledAt, "fi"))} />
      ) : (
        <Deeds />
      )}
      <div className="split split--even">
        <section className="registrant-facts">
          <h3>{t.facts}</h3>
          <Facts items={factsOf(registrant, enteredBy)} />
        </section>
        <div className="told">
          <People event={event} participants={registrant.participants} told={told} />
          <ToldTogether event={event} told={told} />
        </div>
      </div>
      <section>
        <h3>{t.messages}</h3>
        <Messages messages={messages} />
      </section>
      <section>
        <h3>{t.history}</h3>
        {changes.length === 0 ? <p className="soft">{t.historyNone}</p> : <ChangeList changes={changes} />}
      </section>
    </EventFrame>
  );
}

/** What can be done with a registration that stands. */
function Deeds() {
  const { event, registrant } = useLoaderData<typeof loader>();
  return (
    <div className="actions">
      <LinkButton icon="edit" href={paths.officeRegistrantEdit(event.id, registrant.id)}>
        {t.edit}
      </LinkButton>
      {registrant.email && (
        <form method="post" action={paths.officeConfirmations(event.id, "?yksi")}>
          <input type="hidden" name="valittu" value={registrant.id} />
          <Button kind="secondary" icon="mail">
            {t.sendAgain}
          </Button>
        </form>
      )}
      <LinkButton
        kind="danger"
        icon="close"
        href={paths.officeCancellation(event.id, `?valittu=${registrant.id}`)}
      >
        {t.cancel}
      </LinkButton>
    </div>
  );
}
