import type { LateLink, LateLinkState } from "~/domain/registration/types";
import { formatMoment } from "~/i18n/dates";
import { officeLateLinks as t } from "~/i18n/fi/office-late-links";
import { officeOutbox } from "~/i18n/fi/office-outbox";
import { paths } from "~/paths";
import { Badge, type BadgeTone } from "~/ui/badge";
import { Button } from "~/ui/button";
import { type Row, Table } from "~/ui/table";

interface ShownLink extends Omit<LateLink, "tokenSealed"> {
  state: LateLinkState;
  /** Null when it opens nothing any more, or cannot be shown. */
  url: string | null;
}

const TONES: Record<LateLinkState, BadgeTone> = {
  unused: "info",
  used: "good",
  revoked: "neutral",
  expired: "neutral",
};

export function LinkTable({ eventId, links }: { eventId: string; links: ShownLink[] }) {
  return (
    <Table
      caption={t.table}
      captionHidden
      cards
      columns={Object.values(t.columns).map((heading) => ({ heading }))}
      rows={links.map((link) => rowOf(link, eventId))}
    />
  );
}

function rowOf(link: ShownLink, eventId: string): Row {
  const { id, note, mail, state } = link;
  return {
    key: id,
    cells: [
      <span key="note" className="late-link__who">
        {note}
        {mail && <small className="soft">{t.mailed(mail.address, officeOutbox.states[mail.state])}</small>}
      </span>,
      link.municipality ?? t.anyMunicipality,
      <Badge key="state" tone={TONES[state]}>
        {t.states[state]}
      </Badge>,
      <Destination key="link" link={link} eventId={eventId} />,
      formatMoment(link.createdAt, "fi"),
      state === "unused" ? (
        <form
          key="revoke"
          method="post"
          action={paths.officeLateLinkRevocation(eventId, id)}
          className="late-link__revoke"
        >
          <Button kind="quiet" icon="close" aria-label={t.revokeOf(note ?? "")}>
            {t.revoke}
          </Button>
        </form>
      ) : (
        ""
      ),
    ],
  };
}

/** The link while it can be used, and afterwards what it was used for. */
function Destination({ link, eventId }: { link: ShownLink; eventId: string }) {
  const { state, registrationId, reference, url, note } = link;
  if (registrationId) return <a href={paths.officeRegistrant(eventId, registrationId)}>{reference}</a>;
  if (state !== "unused") return null;
  if (!url) return t.unreadable;
  return <input className="input late-link__url" readOnly value={url} aria-label={t.linkOf(note ?? "")} />;
}
