import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { formatDay, formatMoment } from "~/i18n/dates";
import { commonWords } from "~/i18n/words/common";
import { doorWords } from "~/i18n/words/door";
import { paths } from "~/paths";
import { Page } from "~/ui/page";
import { SiteHeader } from "~/ui/site-header";
import { Door } from "../door";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const handle = { scripts: true };

/** After the first load the page asks by itself for what is new. */
export const shouldRevalidate = () => false;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, (language) => `${doorWords[language].title}: ${page.data?.event.title ?? ""}`),
  NOT_SEARCHED,
];

export default function HelperDoor() {
  const door = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const language = useLanguage();
  const common = commonWords[language];
  const t = doorWords[language];
  const { title, startsOn, startsAt } = door.event;
  return (
    <Page skipLabel={common.skip} header={<SiteHeader name={common.name} home={paths.home()} />} wide>
      <div className="helper-door">
        <h1>{title}</h1>
        <p className="soft">
          {startsAt ? formatMoment(startsAt, language) : startsOn && formatDay(startsOn, language)}
        </p>
        <p>{t.helper}</p>
        <Door door={door} refused={refused} />
      </div>
    </Page>
  );
}
