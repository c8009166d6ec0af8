import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeMessages } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { MessagesFrame } from "../messages/frame";
import { MailPreview } from "../messages/mail-preview";
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
  const preview = answer ? answer.preview : page.preview;
  return (
    <MessagesFrame asker={asker} event={event} title={t.title}>
      {page.isOver && recipients > 0 && (
        <div className="split split--even">
          <ThankForm
            action={paths.officeThanks(event.id)}
            formId={page.formId}
            reply={answer?.reply}
            recipients={recipients}
            isMarked={page.isMarked}
          />
          {preview && <MailPreview mail={preview} />}
        </div>
      )}
      {!page.isOver && (
        <Empty title={t.tooEarly}>
          <p>{t.tooEarlyText}</p>
        </Empty>
      )}
      {page.isOver && recipients === 0 && (
        <Empty title={t.nobody}>
          <p>{t.nobodyText}</p>
        </Empty>
      )}
    </MessagesFrame>
  );
}
