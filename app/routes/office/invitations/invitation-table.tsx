import type { ListedInvitation } from "db/views/invitations";
import type { MailState } from "~/domain/invitation/types";
import { formatMoment } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeIncoming } from "~/i18n/fi/office-incoming";
import { officeInvitations as t } from "~/i18n/fi/office-invitations";
import { Badge, type BadgeTone } from "~/ui/badge";
import { Button } from "~/ui/button";
import { type Row, Table } from "~/ui/table";

const MAIL_TONES: Record<MailState, BadgeTone> = {
  "not-sent": "neutral",
  sending: "info",
  sent: "good",
  failed: "danger",
};
const REPLY_TONES = { yes: "good", no: "warning", none: "neutral" } as const;

export function InvitationTable({ invitations }: { invitations: ListedInvitation[] }) {
  const headings = [...Object.values(t.columns), t.remove];
  return (
    <Table
      caption={t.title}
      captionHidden
      cards
      columns={headings.map((heading) => ({ heading }))}
      rows={invitations.map(rowOf)}
    />
  );
}

function rowOf(invitation: ListedInvitation): Row {
  const { id, organizationName, personName, email, phone } = invitation;
  return {
    key: id,
    cells: [
      <Name key="name" {...{ organizationName, personName, email }} />,
      <MailBadge key="mail" invitation={invitation} />,
      <Badge key="reply" tone={REPLY_TONES[invitation.reply]}>
        {t.replies[invitation.reply]}
      </Badge>,
      invitation.municipality,
      common.organizationKinds[invitation.organizationKind],
      email && (
        <a key="email" className="table__email" href={`mailto:${email}`}>
          {email}
        </a>
      ),
      phone && (
        <a key="phone" className="table__phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
          {phone}
        </a>
      ),
      invitation.mail === "not-sent" && invitation.reply === "none" ? (
        <Remove key="remove" {...invitation} />
      ) : (
        ""
      ),
    ],
  };
}

type Named = Pick<ListedInvitation, "organizationName" | "personName" | "email">;

function Name({ organizationName, personName, email }: Named) {
  return (
    <>
      {organizationName ?? personName ?? email}
      {organizationName && personName && <span className="invitation__person">{personName}</span>}
    </>
  );
}

function MailBadge({ invitation }: { invitation: ListedInvitation }) {
  const { mail, sentAt, email, refused, badAddress } = invitation;
  if (refused && mail !== "sent") return <Badge tone="warning">{t.refused}</Badge>;
  if (!email) return <Badge icon="phone">{t.phoneOnly}</Badge>;
  return (
    <span className="invitation__mail">
      <Badge tone={MAIL_TONES[mail]}>{t.states[mail]}</Badge>
      {sentAt && <small>{formatMoment(sentAt, "fi")}</small>}
      {badAddress && (
        <Badge tone="danger" icon="phone">
          {officeIncoming.badAddress.badges[badAddress.reason]}
        </Badge>
      )}
    </span>
  );
}

function Remove({ id, organizationName, personName, email }: Named & { id: string }) {
  return (
    <form method="post" className="invitation__remove">
      <input type="hidden" name="invitationId" value={id} />
      <Button
        kind="quiet"
        icon="close"
        aria-label={t.removeOf(organizationName ?? personName ?? email ?? "")}
      >
        {t.remove}
      </Button>
    </form>
  );
}
