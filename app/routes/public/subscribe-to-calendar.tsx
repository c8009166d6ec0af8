import { useLanguage } from "~/http/language";
import { calendarWords } from "~/i18n/words/calendar";
import { LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/field";
import type { FeedLinks } from "./feed-links.server";

/** The feeds, for those who want all that comes, or what comes in one municipality. */
export function SubscribeToCalendar({ feeds }: { feeds: FeedLinks }) {
  const t = calendarWords[useLanguage()].feeds;
  return (
    <Disclosure summary={t.subscribe}>
      <p>{t.text}</p>
      <p>
        <LinkButton kind="secondary" icon="calendar" href={feeds.all}>
          {t.all}
        </LinkButton>
      </p>
      <TextField label={t.address} name="feed" hint={t.addressHint} readOnly defaultValue={feeds.address} />
      <p>{t.ofMunicipality}</p>
      <ul className="inline-links" lang="fi">
        {feeds.municipalities.map(({ name, href }) => (
          <li key={name}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
