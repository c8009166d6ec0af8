import type { MetaFunction, SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { formatMoment } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeDoor } from "~/i18n/fi/office-door";
import { paths } from "~/paths";
import { Qr } from "~/routes/workshop/qr";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { EventFrame } from "../event-frame";
import type { action, loader } from "./route.server";
import "~/ui/styles/pages/door.css";

export { action, loader } from "./route.server";

const t = officeDoor.linksPage;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

/** Links for helpers without an account. */
export default function DoorLinks() {
  const { asker, event, links } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  return (
    <EventFrame asker={asker} event={event} current="door">
      <h2>{t.title}</h2>
      <p className="door-links__intro">{t.intro}</p>
      <p>
        <a href={paths.officeDoor(event.id)}>{officeDoor.back}</a>
      </p>
      {refused && <Notice kind="warning">{t.refused[refused]}</Notice>}
      <form method="post" className="form">
        <TextField
          label={t.note}
          name="note"
          hint={t.noteHint}
          maxLength={80}
          autoComplete="off"
          optionalLabel={common.optional}
        />
        <Button icon="plus">{t.make}</Button>
      </form>
      {links.length === 0 && (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      )}
      {links.map((link) => (
        <Link key={link.id} link={link} />
      ))}
    </EventFrame>
  );
}

function Link({ link }: { link: SerializeFrom<typeof loader>["links"][number] }) {
  const name = link.note ?? t.unnamed;
  return (
    <section className="panel door-link" aria-label={name}>
      {link.qr && <Qr drawing={link.qr} label={t.qr(name)} />}
      <div className="door-link__words">
        <h3>
          {name} {!link.isOpen && <Badge>{link.revokedAt ? t.revoked : t.expired}</Badge>}
        </h3>
        {link.isOpen && <p>{t.until(formatMoment(link.expiresAt, "fi"))}</p>}
        {link.isOpen && !link.address && <p>{t.unreadable}</p>}
        {link.address && (
          <TextField label={t.address} name={`link-${link.id}`} readOnly defaultValue={link.address} />
        )}
        {link.isOpen && (
          <form method="post">
            <Button kind="secondary" name="revoke" value={link.id}>
              {t.revoke}
              <span className="visually-hidden">: {name}</span>
            </Button>
          </form>
        )}
      </div>
    </section>
  );
}
