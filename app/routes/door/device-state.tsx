import { useLanguage } from "~/http/language";
import { doorWords } from "~/i18n/words/door";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { StandingDoor } from "./use-door-desk";

/** How this device stands with the server: connected or not, and how much waits on it. */
export function DeviceState({ door }: { door: StandingDoor }) {
  const t = doorWords[useLanguage()];
  const { connection } = door;
  const waiting = door.unsent.filter(({ reason }) => !reason).length;
  const isLost = connection === "behind" || connection === "gone";
  return (
    <>
      <p className={isLost ? "connection connection--lost" : "connection"} role="status">
        {connection === "connecting" ? (
          <noscript>{t.withoutScripts}</noscript>
        ) : (
          `${t.connection[connection]}. ${waiting > 0 ? t.unsent(waiting) : t.allSent}.`
        )}
      </p>
      {connection === "behind" && <p className="door__behind">{t.behindText}</p>}
      <Refused door={door} />
    </>
  );
}

function Refused({ door: { unsent, attendees, desk } }: { door: StandingDoor }) {
  const t = doorWords[useLanguage()];
  return unsent.map(({ command, reason }) => {
    if (!reason) return null;
    const name =
      command.kind === "walk-in"
        ? command.name
        : attendees.find(({ id }) => id === command.participantId)?.name;
    return (
      <Notice key={command.id} kind="danger" title={name}>
        <p>{t.refused[reason]}</p>
        <Button type="button" kind="secondary" onClick={() => desk.discard(command.id)}>
          {t.dismiss}
        </Button>
      </Notice>
    );
  });
}
