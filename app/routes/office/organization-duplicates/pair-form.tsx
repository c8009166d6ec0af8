import type { Municipality } from "~/domain/event/types";
import type { Organization } from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officeOrganizations } from "~/i18n/fi/office-organizations";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { type Fact, Facts } from "~/ui/facts";

const t = officeOrganizations.pairs;

interface PairFormProps {
  number: number;
  first: Organization;
  second: Organization;
  municipalities: Municipality[];
}

/** Two that may be one, side by side. The one that the office has confirmed is offered to be kept. */
export function PairForm({ number, first, second, municipalities }: PairFormProps) {
  const kept = !first.confirmedAt && second.confirmedAt ? second : first;
  const told = [first, second].map((organization) => factsOf(organization, municipalities));
  return (
    <form method="post" action={paths.officeDuplicates()} className="panel">
      <input type="hidden" name="firstId" value={first.id} />
      <input type="hidden" name="secondId" value={second.id} />
      <fieldset>
        <legend className="pair__legend">{t.pair(number)}</legend>
        <div className="pair">
          {[first, second].map((organization, side) => (
            <div key={organization.id} className="pair__side">
              <Choice organization={organization} chosen={organization === kept} />
              <Facts items={comparable(told[side] ?? [], told[1 - side] ?? [])} />
            </div>
          ))}
        </div>
      </fieldset>
      <Button kind="secondary" aria-label={`${t.merge}: ${first.name}, ${second.name}`}>
        {t.merge}
      </Button>
    </form>
  );
}

function Choice({ organization, chosen }: { organization: Organization; chosen: boolean }) {
  const { id, name, confirmedAt, noInvitationsAt } = organization;
  return (
    <label className="choice">
      <input type="radio" className="choice__box" name="keptId" value={id} defaultChecked={chosen} />
      <span className="register__name">
        <strong>{name}</strong>
        {!confirmedAt && <Badge tone="warning">{officeOrganizations.unconfirmed}</Badge>}
        {noInvitationsAt && <Badge>{officeOrganizations.noInvitations}</Badge>}
      </span>
    </label>
  );
}

function factsOf(organization: Organization, municipalities: Municipality[]): [string, string | null][] {
  const { kind, municipalityCode, businessId, addresses, phone } = organization;
  const home = municipalities.find(({ code }) => code === municipalityCode);
  return [
    [t.fields.kind, common.organizationKinds[kind]],
    [t.fields.home, home?.name ?? null],
    [t.fields.businessId, businessId],
    [t.fields.emails, addresses.map(({ email }) => email).join(", ")],
    [t.fields.phone, phone],
  ];
}

/** The facts of one side, in the places of the other's; what neither has is left out. */
function comparable(own: [string, string | null][], others: [string, string | null][]): Fact[] {
  return own.flatMap(([term, fact], place) =>
    fact || others[place]?.[1]
      ? [{ term, children: fact || <span className="pair__nothing">{t.nothing}</span> }]
      : [],
  );
}
