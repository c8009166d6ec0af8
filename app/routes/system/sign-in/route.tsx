import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { commonWords } from "~/i18n/words/common";
import { signInWords } from "~/i18n/words/sign-in";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import type { action } from "./route.server";

export { action } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => signInWords[language].title),
  NOT_SEARCHED,
];

export default function SignIn() {
  const answer = useActionData<typeof action>();
  const language = useLanguage();
  const t = signInWords[language];
  const [, fields] = useForm<{ email: string }>({ id: "form", lastResult: answer?.reply });
  return (
    <PublicFrame>
      <h1>{t.title}</h1>
      {answer?.sent ? (
        <>
          <Notice kind="success" title={t.sent} live />
          {answer.mailboxOpen && (
            <p className="actions">
              <LinkButton href={paths.mailbox()} kind="secondary" icon="mail">
                {t.mailbox}
              </LinkButton>
            </p>
          )}
        </>
      ) : (
        <form method="post" noValidate className="form">
          <ErrorSummary
            title={commonWords[language].errors.summary}
            errors={fields.email.errors ? [{ id: "email", message: t.emailFault }] : []}
          />
          <p>{t.text}</p>
          <TextField
            label={t.email}
            name="email"
            type="email"
            autoComplete="email"
            defaultValue={fields.email.initialValue}
            error={fields.email.errors && t.emailFault}
            required
          />
          <Button>{t.submit}</Button>
        </form>
      )}
    </PublicFrame>
  );
}
