import { useLanguage } from "~/http/language";
import { declineWords } from "~/i18n/words/decline";
import { paths } from "~/paths";

interface DeclineLinkProps {
  slug: string;
  /** Of an invitation, so that what is known of the invited need not be told again. */
  token?: string | null;
}

/** For those who cannot come, and have something to say all the same. */
export function DeclineLink({ slug, token }: DeclineLinkProps) {
  const t = declineWords[useLanguage()];
  return (
    <p>
      <a className="decline-link" href={token ? paths.declineInvited(slug, token) : paths.decline(slug)}>
        {t.link}
      </a>
    </p>
  );
}
