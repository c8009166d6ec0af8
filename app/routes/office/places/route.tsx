import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { EventDetails } from "~/domain/event/types";
import type { OrganizationKind } from "~/domain/organization/types";
import type { Room } from "~/domain/registration/types";
import { titled } from "~/http/title";
import { common } from "~/i18n/fi/common";
import { officePlaces as t } from "~/i18n/fi/office-places";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import "~/ui/styles/pages/places.css";
import { EventFrame } from "../event-frame";
import { PlacesForm } from "./places-form";
import type { loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function Places() {
  const { asker, event, rooms, mark, saved } = useLoaderData<typeof loader>();
  return (
    <EventFrame asker={asker} event={event} current="places">
      <h2 className="visually-hidden">{t.title}</h2>
      {saved && <Notice kind="success" title={t.saved} live />}
      {rooms.length === 0 ? (
        <Notice kind="info" title={t.noLimit}>
          <p>{t.noLimitText}</p>
        </Notice>
      ) : (
        <RoomTable event={event} rooms={rooms} />
      )}
      <PlacesForm event={event} mark={mark} />
    </EventFrame>
  );
}

function RoomTable({ event, rooms }: { event: EventDetails; rooms: Room[] }) {
  return (
    <div className="places-now">
      <Table
        cards
        caption={t.table}
        columns={Object.values(t.columns).map((heading, index) => ({ heading, numeric: index > 0 }))}
        rows={rooms.map((room) => ({
          key: String(room.position),
          cells: [
            rooms.length === 1 ? t.all : nameOf(event, room),
            room.seats,
            room.taken,
            Math.max(0, room.seats - room.taken),
            room.queued,
          ],
        }))}
      />
      {event.participation === "hybrid" && <p className="soft">{t.remote}</p>}
    </div>
  );
}

function nameOf(event: EventDetails, { of, value }: Pick<Room, "of" | "value">): string {
  if (of === "everyone") return t.everyone;
  if (of === "kind") return t.kind(common.organizationKinds[value as OrganizationKind]);
  const contact = event.contacts.find(({ municipality }) => municipality.code === value);
  return t.municipality(contact?.municipality.name ?? "");
}
