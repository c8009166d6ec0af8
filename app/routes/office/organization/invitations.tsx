import type { Organization } from "~/domain/organization/types";
import { dayOf, formatDay } from "~/i18n/dates";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { paths } from "~/paths";
import { Button } from "~/ui/button";

interface InvitationsProps {
  organization: Organization;
  mayEdit: boolean;
}

/** Whether it may be invited, which is changed apart from its other facts. */
export function Invitations({ organization: { id, noInvitationsAt }, mayEdit }: InvitationsProps) {
  const words = t.invitations;
  return (
    <section className="panel">
      <h2>{words.title}</h2>
      <p>{noInvitationsAt ? words.refused(formatDay(dayOf(noInvitationsAt), "fi")) : words.wants}</p>
      {mayEdit && (
        <form method="post" action={paths.officeOrganizationRefusal(id)}>
          <Button kind="secondary" name="refuses" value={noInvitationsAt ? "no" : "yes"}>
            {noInvitationsAt ? words.allow : words.refuse}
          </Button>
        </form>
      )}
    </section>
  );
}
