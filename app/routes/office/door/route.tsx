import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayOrganize } from "~/domain/organizer/rules";
import { titled } from "~/http/title";
import { door as words } from "~/i18n/fi/door";
import { officeDoor as t } from "~/i18n/fi/office-door";
import { paths } from "~/paths";
import { Door } from "~/routes/door/door";
import { LinkButton } from "~/ui/button";
import { EventFrame } from "../event-frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const handle = { scripts: true };

/** After the first load the page asks by itself for what is new. */
export const shouldRevalidate = () => false;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${words.title}: ${page.data?.event.title ?? ""}`),
];

export default function OfficeDoor() {
  const { asker, ...door } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { id } = door.event;
  return (
    <EventFrame asker={asker} event={door.event} current="door">
      <h2 className="visually-hidden">{words.title}</h2>
      <div className="door-page">
        <Door door={door} refused={refused} />
        <nav className="actions" aria-label={t.papers}>
          <LinkButton href={paths.officeDoorList(id)} kind="secondary" icon="print">
            {t.list}
          </LinkButton>
          <LinkButton href={paths.officeDoorBadges(id)} kind="secondary" icon="download">
            {t.badges}
          </LinkButton>
          {mayOrganize(asker) && (
            <LinkButton href={paths.officeDoorLinks(id)} kind="secondary">
              {t.links}
            </LinkButton>
          )}
        </nav>
      </div>
    </EventFrame>
  );
}
