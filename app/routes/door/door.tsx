import { useState } from "react";
import { countAtDoor, isFound } from "~/domain/attendance/rules";
import type { Attendee, WalkIn } from "~/domain/attendance/types";
import { useLanguage } from "~/http/language";
import { doorWords } from "~/i18n/words/door";
import { newCommandId } from "~/routes/workshop/command-id";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { DeviceState } from "./device-state";
import { DoorSearch, type Search } from "./door-search";
import { type Kept, People, type Tapped } from "./people";
import { type DoorOnPage, type StandingDoor, useDoorDesk } from "./use-door-desk";
import { type RefusedWalkIn, WalkInForm } from "./walk-in-form";
import "~/ui/styles/pages/door.css";

interface DoorProps {
  door: DoorOnPage;
  refused: RefusedWalkIn | undefined;
}

/** Everybody who is awaited: a tap on a name marks it. The same for the office and for a helper. */
export function Door({ door, refused }: DoorProps) {
  const t = doorWords[useLanguage()];
  const standing = useDoorDesk(door);
  const [search, setSearch] = useState<Search>(door.search);
  const [{ words, undoes }, setLast] = useState<{ words: string; undoes: string | null }>({
    words: "",
    undoes: null,
  });
  const { desk, attendees, connection } = standing;
  const { arrived, expected } = countAtDoor(attendees);

  const now = () => new Date().toISOString();
  const tap = (kind: Tapped, participantId: string) => {
    const name = attendees.find(({ id }) => id === participantId)?.name ?? "";
    desk.tap({ id: newCommandId(), kind, participantId, at: now() });
    setLast(
      kind === "arrive"
        ? { words: t.marked(name), undoes: participantId }
        : { words: t.undone(name), undoes: null },
    );
  };
  const add = (walkIn: WalkIn) => {
    const id = newCommandId();
    desk.tap({ ...walkIn, id, kind: "walk-in", at: now() });
    setLast({ words: t.added(walkIn.name), undoes: id });
  };

  if (connection === "gone") return <Notice kind="warning">{t.gone}</Notice>;
  const people = { keptOf: (id: string) => keptOf(standing, id), onTap: tap };
  const isInParty = ({ id }: Attendee) => door.party?.ids.includes(id) ?? false;
  const party = attendees.filter(isInParty);
  const shown = attendees
    .filter((attendee) => !isInParty(attendee))
    .filter((attendee) => isFound(attendee, search.words))
    .filter(({ arrivedAt }) => !search.awaited || !arrivedAt);
  return (
    <div className="door">
      <div className="door__bar">
        <p className="door__counter">{t.counter(arrived, expected)}</p>
        <DeviceState door={standing} />
        <DoorSearch search={search} onSearch={setSearch} />
      </div>
      {door.party && (
        <section className="panel" aria-labelledby="party">
          <h2 id="party">{t.party(door.party.reference)}</h2>
          {party.length === 0 && <p>{t.partyNone}</p>}
          <People {...people} people={party} label={t.party(door.party.reference)} />
        </section>
      )}
      <WalkInForm door={door} refused={refused} onAdd={add} />
      {shown.length > 0 && <People {...people} people={shown} label={t.list} />}
      {shown.length === 0 && attendees.length > 0 && (
        <p>{search.awaited && search.words === "" ? t.allHere : t.notFound}</p>
      )}
      {attendees.length === 0 && <Empty title={t.nobody}>{door.takesWalkIns && <p>{t.nobodyText}</p>}</Empty>}
      <div className="door__said">
        <p role="status">{words}</p>
        {undoes && (
          <Button type="button" kind="quiet" onClick={() => tap("undo", undoes)}>
            {t.undoLast}
          </Button>
        )}
      </div>
    </div>
  );
}

function keptOf({ unsent, connection }: StandingDoor, id: string): Kept {
  const isUnsent = unsent.some(
    ({ command, reason }) =>
      !reason && (command.kind === "walk-in" ? command.id : command.participantId) === id,
  );
  if (isUnsent) return connection === "behind" ? "waiting" : "sending";
  return connection === "connecting" ? null : "stored";
}
