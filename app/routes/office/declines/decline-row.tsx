import type { ListedDecline } from "db/views/declines";
import { formatMoment } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeInvitations } from "~/i18n/fi/office-invitations";
import { Badge, ThemeBadge, themeClass } from "~/ui/badge";

const t = officeInvitations.declines;

/** One answer: who, why, and what they would have said. */
export function DeclineRow({ decline }: { decline: ListedDecline }) {
  const { organizationName, personName, email, municipality, reason } = decline;
  const about = [common.organizationKinds[decline.organizationKind], municipality];
  const how = `${formatMoment(decline.createdAt, "fi")}, ${t.source[decline.source]}`;
  return (
    <li className="decline">
      <div>
        <h3>{organizationName ?? personName ?? t.unnamed}</h3>
        <p className="soft">{[...about, how].join(" · ")}</p>
        {(email || (organizationName && personName)) && (
          <p>
            {organizationName && personName} {email && <a href={`mailto:${email}`}>{email}</a>}
          </p>
        )}
      </div>
      {reason && (
        <p>
          <span className="soft">{t.reason}:</span> {reason}
        </p>
      )}
      {decline.views.length > 0 && (
        <ul className="decline__views">
          {decline.views.map((view) => (
            <li key={view.themeId + view.text} className={`decline__view ${themeClass(view.position)}`}>
              <ThemeBadge position={view.position} name={view.theme} />
              <p>{view.text}</p>
              <Consent {...view} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Consent({ mayShow, onBoard }: { mayShow: boolean; onBoard: boolean }) {
  if (onBoard) return <Badge tone="good">{t.onBoard}</Badge>;
  return <Badge tone={mayShow ? "info" : "neutral"}>{mayShow ? t.consented : t.notConsented}</Badge>;
}
