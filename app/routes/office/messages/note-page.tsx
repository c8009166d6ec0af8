import type { ReactNode } from "react";
import type { Asker } from "~/domain/organizer/types";
import { Empty } from "~/ui/empty";
import { MessagesFrame } from "./frame";
import { MailPreview } from "./mail-preview";
import type { Preview } from "./preview.server";

interface Words {
  title: string;
  text: string;
}

interface NotePageProps {
  asker: Asker;
  event: { id: string; title: string };
  title: string;
  /** Why it is not the time for it; null when it is. */
  notNow: Words | null;
  /** Said when there is nobody to send it to. */
  nobody: Words;
  recipients: number;
  preview: Preview | null;
  /** The form. */
  children: ReactNode;
}

/** A page with ready words of ours, the organiser's own beside them, and the mail that comes of both. */
export function NotePage(props: NotePageProps) {
  const { notNow, nobody, recipients, preview, children, ...frame } = props;
  const why = notNow ?? (recipients === 0 ? nobody : null);
  return (
    <MessagesFrame {...frame}>
      {why ? (
        <Empty title={why.title}>
          <p>{why.text}</p>
        </Empty>
      ) : (
        <div className="split split--even">
          {children}
          {preview && <MailPreview mail={preview} />}
        </div>
      )}
    </MessagesFrame>
  );
}
