import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { invitationWords } from "~/i18n/words/invitation";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => invitationWords[language].refusal.title),
  NOT_SEARCHED,
];

export default function NoInvitations() {
  const { token, name, refused, proof, undone } = useLoaderData<typeof loader>();
  const t = invitationWords[useLanguage()].refusal;
  return (
    <PublicFrame>
      <h1>{t.title}</h1>
      {undone && !refused && <Notice kind="success" title={t.undone} live />}
      {refused ? (
        <Notice kind="success" title={t.done} live>
          <p>{proof ? t.doneText : t.doneBefore}</p>
          {proof && (
            <form method="post" action={paths.noInvitations(token)}>
              <input type="hidden" name="proof" value={proof} />
              <Button kind="secondary" name="deed" value="undo">
                {t.undo}
              </Button>
            </form>
          )}
        </Notice>
      ) : (
        <>
          <p>
            <strong>{t.ask(name)}</strong>
          </p>
          <p>{t.text}</p>
          <form method="post" action={paths.noInvitations(token)} className="actions">
            <Button name="deed" value="refuse">
              {t.button}
            </Button>
            <LinkButton kind="secondary" href={paths.invitation(token)}>
              {t.keep}
            </LinkButton>
          </form>
        </>
      )}
    </PublicFrame>
  );
}
