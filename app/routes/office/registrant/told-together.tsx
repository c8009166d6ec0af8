import type { EventDetails } from "~/domain/event/types";
import { officeRegistrant as t } from "~/i18n/fi/office-registrant";
import { AnswerFacts } from "~/routes/public/booking-form/answer-facts";
import type { Told } from "~/routes/public/told-in.server";
import { Badge, ThemeBadge } from "~/ui/badge";

/** What was answered and written for all who come together. */
export function ToldTogether({ event, told }: { event: EventDetails; told: Told }) {
  const answers = told.answers.filter(({ participantId }) => participantId === null);
  return (
    <>
      {answers.length > 0 && (
        <section>
          <h3>{t.answers}</h3>
          <AnswerFacts questions={told.questions} answers={answers} />
        </section>
      )}
      {told.views.length > 0 && (
        <section>
          <h3>{t.views}</h3>
          <ul className="registrant-people">
            {told.views.map(({ id, themeId, text, mayShowAt }) => {
              const theme = event.themes.find((one) => one.id === themeId);
              return (
                <li key={id} className="registrant-person">
                  <p className="registrant-person__name">
                    {theme && <ThemeBadge position={theme.position} name={theme.name} />}
                    <Badge tone={mayShowAt ? "good" : "neutral"}>
                      {mayShowAt ? t.viewShown : t.viewHidden}
                    </Badge>
                  </p>
                  <p className="multiline">{text}</p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
