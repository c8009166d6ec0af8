import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeBoards as t } from "~/i18n/fi/office-boards";
import { workshop as words } from "~/i18n/fi/workshop";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { EventFrame } from "../event-frame";
import { Console } from "./console";
import type { action, loader } from "./route.server";
import "~/ui/styles/pages/board.css";
import "~/ui/styles/pages/console.css";

export { action, loader } from "./route.server";

export const handle = { scripts: true };

/** After the first load the stream brings all that is new. */
export const shouldRevalidate = () => false;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function Boards() {
  const { asker, event, opened } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return (
    <EventFrame asker={asker} event={event} current="boards">
      <h2 className="visually-hidden">{t.title}</h2>
      {refusal && (
        <Notice kind="warning" title={t.refused} live>
          <p>{refusal === "no-themes" ? t.noThemes : words.refusals[refusal]}</p>
        </Notice>
      )}
      {opened ? (
        <Console eventId={event.id} {...opened} />
      ) : (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
          <form method="post">
            <Button>{t.open}</Button>
          </form>
        </Empty>
      )}
    </EventFrame>
  );
}
