import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { newsWords } from "~/i18n/words/news";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button, LinkButton } from "~/ui/button";
import { Gone } from "../subscription/gone";
import type { loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => newsWords[language].subscription.endTitle),
  NOT_SEARCHED,
];

export default function SubscriptionEnd() {
  const { token, email } = useLoaderData<typeof loader>();
  const t = newsWords[useLanguage()].subscription;
  if (!email) return <Gone />;
  return (
    <PublicFrame>
      <h1>{t.endTitle}</h1>
      <p>
        <strong>{email}</strong>
      </p>
      <p>{t.endText}</p>
      <form method="post" action={paths.subscriptionEnd(token)} className="actions">
        <Button name="deed" value="end">
          {t.end}
        </Button>
        <LinkButton kind="secondary" href={paths.subscription(token)}>
          {t.keep}
        </LinkButton>
      </form>
    </PublicFrame>
  );
}
