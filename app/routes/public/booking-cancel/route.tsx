import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button, LinkButton } from "~/ui/button";
import type { loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => registrationWords[language].booking.cancelTitle),
  NOT_SEARCHED,
];

export default function BookingCancel() {
  const { token, title, names, givesBack } = useLoaderData<typeof loader>();
  const t = registrationWords[useLanguage()].booking;
  return (
    <PublicFrame>
      <h1>{t.cancelTitle}</h1>
      <p>
        <strong lang="fi">{title}</strong>
        <br />
        {names.join(", ")}
      </p>
      <p>{t.cancelText}</p>
      {givesBack && <p>{t.cancelPlaces}</p>}
      <form method="post" className="actions">
        <Button kind="danger">{t.cancelButton}</Button>
        <LinkButton href={paths.booking(token)} kind="secondary">
          {t.keep}
        </LinkButton>
      </form>
    </PublicFrame>
  );
}
