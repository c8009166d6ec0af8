import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { useFault } from "../booking-form/faults";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => registrationWords[language].lostLink.title),
  NOT_SEARCHED,
];

export default function LostLink() {
  const { unknown } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const language = useLanguage();
  const t = registrationWords[language];
  const fault = useFault();
  const [, fields] = useForm<{ email: string }>({ id: "form", lastResult: answer?.reply });
  const emailFault = fault(fields.email.errors);
  return (
    <PublicFrame>
      <h1>{t.lostLink.title}</h1>
      {answer?.sent ? (
        <Notice kind="success" title={t.lostLink.sent} live />
      ) : (
        <>
          {unknown && <Notice kind="warning" title={t.lostLink.unknown} />}
          <ErrorSummary
            title={commonWords[language].errors.summary}
            errors={emailFault ? [{ id: "email", message: emailFault }] : []}
          />
          <p>{t.lostLink.text}</p>
          <form method="post" action={paths.lostLink()} noValidate className="form">
            <TextField
              label={t.form.email}
              name="email"
              type="email"
              autoComplete="email"
              defaultValue={fields.email.initialValue}
              error={emailFault}
              required
            />
            <Button>{t.lostLink.submit}</Button>
          </form>
        </>
      )}
    </PublicFrame>
  );
}
