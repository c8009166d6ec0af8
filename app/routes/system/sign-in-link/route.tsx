import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { signInWords } from "~/i18n/words/sign-in";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => signInWords[language].ready),
  NOT_SEARCHED,
];

export default function SignInLink() {
  const { valid } = useLoaderData<typeof loader>();
  const t = signInWords[useLanguage()];
  return (
    <PublicFrame>
      <h1>{t.ready}</h1>
      {valid ? (
        <form method="post" className="form">
          <p>{t.readyText}</p>
          <Button>{t.button}</Button>
        </form>
      ) : (
        <>
          <Notice kind="warning" title={t.used} />
          <p className="actions">
            <LinkButton href={paths.signIn()}>{t.again}</LinkButton>
          </p>
        </>
      )}
    </PublicFrame>
  );
}
