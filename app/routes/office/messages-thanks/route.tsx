import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeMessages } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { NotePage } from "../messages/note-page";
import type { action, loader } from "./route.server";
import { ThankForm } from "./thank-form";

export { action, loader } from "./route.server";

const t = officeMessages.thanks;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function MessagesThanks() {
  const page = useLoaderData<typeof loader>();
  const { asker, event, recipients } = page;
  const answer = useActionData<typeof action>();
  return (
    <NotePage
      asker={asker}
      event={event}
      title={t.title}
      notNow={page.isOver ? null : { title: t.tooEarly, text: t.tooEarlyText }}
      nobody={{ title: t.nobody, text: t.nobodyText }}
      recipients={recipients}
      preview={answer ? answer.preview : page.preview}
    >
      <ThankForm
        action={paths.officeThanks(event.id)}
        formId={page.formId}
        reply={answer?.reply}
        recipients={recipients}
        isMarked={page.isMarked}
      />
    </NotePage>
  );
}
