import { useLocation } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import type { Language } from "~/i18n/catalogue";
import { commonWords } from "~/i18n/words/common";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { LinkButton } from "~/ui/button";

/** Not found and not yours look the same; an organiser is offered to sign in. */
export function ErrorPage({ status }: { status: number }) {
  const { pathname } = useLocation();
  const language = useLanguage();
  const t = commonWords[language].errors;
  const words = errorWords(status, language);
  return (
    <PublicFrame>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p className="actions">
        <LinkButton href={paths.home()}>{t.backHome}</LinkButton>
        {status === 404 && (
          <LinkButton href={paths.signInTo(pathname)} kind="secondary">
            {t.notFound.signIn}
          </LinkButton>
        )}
      </p>
    </PublicFrame>
  );
}

export function errorWords(status: number, language: Language): { title: string; text: string } {
  const t = commonWords[language].errors;
  if (status === 404) return t.notFound;
  return status < 500 ? t.badRequest : t.fault;
}
