import type { EventAnswer } from "db/answers";
import type { Registrant } from "db/views/registrants";
import type { ReactNode } from "react";
import type { Theme } from "~/domain/event/types";
import type { Question } from "~/domain/question/types";
import { registrantName } from "~/domain/registration/rules";
import { formatMoment } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { paths } from "~/paths";
import { Table } from "~/ui/table";
import { EmailLink, PhoneLink } from "./contact-links";
import { HeardBadges } from "./heard-badges";
import type { RegistrantView } from "./query";
import { StandingBadge } from "./standing-badge";
import { Wishes } from "./wishes";

type ColumnName = keyof typeof t.columns;

interface RegistrantTableProps {
  registrants: Registrant[];
  view: RegistrantView;
  /** What the organiser of the event asks, and what has been answered. */
  asked: { themes: Theme[]; questions: Question[]; answers: EventAnswer[] };
  allChosen: boolean;
}

const COLUMNS: Record<RegistrantView, ColumnName[]> = {
  overview: ["participants", "organization", "municipality", "registered", "source", "reference", "state"],
  contact: ["participants", "organization", "contactName", "email", "phone", "municipality", "state"],
  wishes: ["participants", "organization", "wishes", "state"],
};

/** The columns that a task needs; every view shows who comes, on whose behalf and how they stand. */
export function RegistrantTable({ registrants, view, asked, allChosen }: RegistrantTableProps) {
  const cell: Record<ColumnName, (registrant: Registrant) => ReactNode> = {
    participants: (registrant) => <Chosen registrant={registrant} chosen={allChosen} />,
    organization: (registrant) => <Organization of={registrant} />,
    municipality: ({ municipality }) => municipality,
    contactName: ({ contactName }) => contactName,
    email: ({ email }) => <EmailLink email={email} />,
    phone: ({ phone }) => <PhoneLink phone={phone} />,
    wishes: (registrant) => <Wishes registrant={registrant} {...asked} />,
    registered: ({ createdAt }) => formatMoment(createdAt, "fi"),
    source: ({ source }) => t.sources[source],
    reference: ({ reference }) => reference,
    state: (registrant) => (
      <span className="registrant__state">
        <StandingBadge registration={registrant} />
        <HeardBadges of={registrant} />
      </span>
    ),
  };
  return (
    <Table
      caption={t.table}
      captionHidden
      cards
      columns={COLUMNS[view].map((name) => ({ heading: t.columns[name] }))}
      rows={registrants.map((registrant) => ({
        key: registrant.id,
        cells: COLUMNS[view].map((name) => cell[name](registrant)),
      }))}
    />
  );
}

const NAMES_SHOWN = 3;

function Chosen({ registrant, chosen }: { registrant: Registrant; chosen: boolean }) {
  const { id, eventId, participants } = registrant;
  const shown = participants.length > NAMES_SHOWN ? NAMES_SHOWN - 1 : NAMES_SHOWN;
  const others = participants.length - shown;
  const label = t.chosen.choose(registrantName(registrant) ?? "");
  return (
    <span className="registrant">
      <input
        type="checkbox"
        className="choice__box"
        name="valittu"
        value={id}
        defaultChecked={chosen}
        aria-label={label}
      />
      <span>
        <a href={paths.officeRegistrant(eventId, id)}>
          {participants
            .slice(0, shown)
            .map(({ name }) => name)
            .join(", ")}
        </a>{" "}
        {others > 0 && <span className="soft">{t.others(others)}</span>}
      </span>
    </span>
  );
}

function Organization({ of }: { of: Registrant }) {
  return (
    <span>
      {of.organizationName ?? t.noOrganization}
      <span className="registrant__kind">{common.organizationKinds[of.organizationKind]}</span>
    </span>
  );
}
