import type { OrganizationKind } from "~/domain/organization/types";

/** Somebody on the list at the door: what whoever stands there may know of them. */
export interface Attendee {
  id: string;
  name: string;
  organization: string | null;
  municipality: string;
  /** How they stand on the list, when it is not simply with a place. */
  as: "waiting" | "remote" | "walk-in" | null;
  arrivedAt: string | null;
}

export interface WalkIn {
  name: string;
  municipalityCode: string;
  organizationName: string | null;
  organizationKind: OrganizationKind;
}

/** What is tapped at the door. A walk-in's participant gets the id of the command. `at` is the instant of the tap. */
export type DoorCommand =
  | { id: string; kind: "arrive" | "undo"; participantId: string; at: string }
  | ({ id: string; kind: "walk-in"; at: string } & WalkIn);

/** `unknown`: not on the list of those who ask. `closed`: the event takes nobody in any more. */
export type DoorRefusal = "unknown" | "closed";

export type DoorOutcome = { ok: true } | { ok: false; reason: DoorRefusal };

/** The list as it stood on the server at one moment. */
export interface DoorList {
  asOf: string;
  attendees: Attendee[];
}
