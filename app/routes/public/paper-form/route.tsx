import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SHARED_PAGE } from "~/http/cache";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Qr } from "~/routes/workshop/qr";
import { LinkButton } from "~/ui/button";
import { Enhanced } from "../booking-form/form-notices";
import { PrintButton } from "../booking-form/print-button";
import { EventFacts } from "../event/facts";
import { Blanks } from "./blanks";
import { ReturnTo } from "./return-to";
import type { loader } from "./route.server";
import "~/ui/styles/pages/paper-form.css";

export { loader } from "./route.server";

export const headers: HeadersFunction = () => SHARED_PAGE;
export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, (language) => `${registrationWords[language].paper.title}: ${page.data?.event.title ?? ""}`),
  NOT_SEARCHED,
];

/** The registration form for those who write by hand: one sheet of A4. */
export default function PaperForm() {
  const { event, municipalities, questions, qr } = useLoaderData<typeof loader>();
  const t = registrationWords[useLanguage()].paper;
  return (
    <PublicFrame wide>
      <div className="paper-tools">
        <p className="actions">
          <PrintButton>{t.print}</PrintButton>
          <LinkButton href={paths.event(event.slug)} kind="secondary" icon="back">
            {t.back}
          </LinkButton>
        </p>
        <p className="small soft">{t.printHint}</p>
      </div>
      <article className="paper">
        <header className="paper__head">
          <div>
            <h1>{t.title}</h1>
            <p className="paper__event" lang="fi">
              {event.title}
            </p>
            <EventFacts event={event} open />
          </div>
          <div className="paper__qr">
            <Qr drawing={qr} label={t.web} />
            <p>
              <strong>{t.web}</strong>
              <br />
              {t.webText}
            </p>
          </div>
        </header>
        <p>{t.lead}</p>
        <Blanks event={event} municipalities={municipalities} questions={questions} />
        <ReturnTo event={event} />
      </article>
      <Enhanced />
    </PublicFrame>
  );
}
