import { useActionData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { invitationWords } from "~/i18n/words/invitation";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { action } from "./route.server";

interface AnswersProps {
  token: string;
  slug: string;
  /** Whether registrations are taken now. */
  isOpen: boolean;
}

/** The ways to answer, the more likely first. */
export function Answers({ token, slug, isOpen, takesDeclines }: AnswersProps & { takesDeclines: boolean }) {
  const t = invitationWords[useLanguage()];
  if (!isOpen && !takesDeclines) return null;
  return (
    <p className="actions">
      {isOpen && <LinkButton href={paths.registerInvited(slug, token)}>{t.register}</LinkButton>}
      {takesDeclines && (
        <LinkButton kind="secondary" href={paths.declineInvited(slug, token)}>
          {t.decline}
        </LinkButton>
      )}
    </p>
  );
}

/** They are registered: the way to change that goes by mail, since the link may have been passed on. */
export function Coming() {
  const t = invitationWords[useLanguage()].coming;
  const isSent = useActionData<typeof action>()?.sent;
  if (isSent) return <Notice kind="success" title={t.sent} live />;
  return (
    <Notice kind="success" title={t.title}>
      <p>{t.text}</p>
      <form method="post">
        <Button kind="secondary" icon="mail">
          {t.send}
        </Button>
      </form>
    </Notice>
  );
}

export function Absent({ token, slug, isOpen }: AnswersProps) {
  const t = invitationWords[useLanguage()];
  return (
    <>
      <Notice kind="success" title={t.absent.title}>
        <p>{t.absent.text}</p>
      </Notice>
      <p className="actions">
        <LinkButton kind="secondary" href={paths.declineInvited(slug, token)}>
          {t.absent.decline}
        </LinkButton>
        {isOpen && (
          <LinkButton kind="secondary" href={paths.registerInvited(slug, token)}>
            {t.register}
          </LinkButton>
        )}
      </p>
    </>
  );
}
