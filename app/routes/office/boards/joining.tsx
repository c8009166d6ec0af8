import { officeBoards as t } from "~/i18n/fi/office-boards";
import { paths } from "~/paths";
import type { JoinInvitation } from "~/routes/workshop/join-invitation.server";
import { Qr } from "~/routes/workshop/qr";
import { LinkButton } from "~/ui/button";
import { Numbers } from "~/ui/numbers";

interface JoiningProps {
  code: string;
  invitation: JoinInvitation;
  seats: number;
  ideas: number;
}

/** How people come in, and how many have. */
export function Joining({ code, invitation, seats, ideas }: JoiningProps) {
  return (
    <section className="panel joining" aria-labelledby="joining">
      <Qr drawing={invitation.qr} label={t.qr(invitation.link)} />
      <div className="joining__words">
        <h2 id="joining">{t.joining}</h2>
        <p>
          {t.code}: <strong className="join-code">{code}</strong>
        </p>
        <p>
          {t.address}: <strong>{invitation.address}</strong>
        </p>
        <p className="actions">
          <LinkButton href={paths.presenter(code)} target="_blank">
            {t.presenter}
          </LinkButton>
          <LinkButton href={paths.board(code)} kind="secondary" target="_blank">
            {t.participant}
          </LinkButton>
        </p>
      </div>
      <Numbers
        items={[
          { value: seats, label: t.seats },
          { value: ideas, label: t.ideas },
        ]}
      />
    </section>
  );
}
