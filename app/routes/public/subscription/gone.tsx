import { useLanguage } from "~/http/language";
import { newsWords } from "~/i18n/words/news";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { LinkButton } from "~/ui/button";

/** A link that opens nothing, or no longer. */
export function Gone() {
  const t = newsWords[useLanguage()];
  return (
    <PublicFrame>
      <h1>{t.subscription.gone}</h1>
      <p>{t.subscription.goneText}</p>
      <p>
        <LinkButton href={paths.subscribe()} icon="mail">
          {t.subscribe.submit}
        </LinkButton>
      </p>
    </PublicFrame>
  );
}
