import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { formatMoment } from "~/i18n/dates";
import { office } from "~/i18n/fi/office";
import { officeCalendar as t } from "~/i18n/fi/office-calendar";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { OfficeFrame } from "../frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [titled(page, () => t.title)];

/** Secret addresses of one's own calendar. */
export default function CalendarFeeds() {
  const { asker, feeds, token } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>()?.made;
  return (
    <OfficeFrame asker={asker} title={t.title} back={{ href: paths.office(), label: office.backToEvents }}>
      <p className="prose">{t.intro}</p>
      <p className="prose">{t.secret}</p>
      {made && (
        <Notice kind="success" title={t.made.title} live>
          <p>{t.made.text}</p>
          <TextField label={t.made.address} name="made" hint={t.made.hint} readOnly defaultValue={made} />
          <p>
            <LinkButton kind="secondary" icon="calendar" href={made.replace(/^https?:/, "webcal:")}>
              {t.made.open}
            </LinkButton>
          </p>
        </Notice>
      )}
      <form method="post" action={paths.officeCalendarFeeds()} className="form">
        <input type="hidden" name="token" value={token} />
        <Button icon="plus" kind={made ? "secondary" : "primary"}>
          {t.make}
        </Button>
      </form>
      <section className="section">
        <h2>{t.feeds}</h2>
        {feeds.length === 0 && <p className="soft">{t.none}</p>}
        {feeds.map(({ id, createdAt }) => (
          <form key={id} method="post" action={paths.officeCalendarFeeds()}>
            <p className="actions">
              {t.madeAt(formatMoment(createdAt, "fi"))}
              <Button kind="secondary" name="revoke" value={id}>
                {t.revoke}
                <span className="visually-hidden">: {formatMoment(createdAt, "fi")}</span>
              </Button>
            </p>
          </form>
        ))}
      </section>
    </OfficeFrame>
  );
}
