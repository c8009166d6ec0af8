import type { TypedEvent } from "./form.server";
import { scheduleFaults } from "./schedule";
import { openingFault } from "./states";

interface Fault {
  path: (string | number)[];
  /** Key of its words. */
  fault: string;
}

/** What is wrong with a form whose fields are each right by themselves. A row left empty is no fault. */
export function faultsOf(typed: TypedEvent): Fault[] {
  return [
    ...scheduleFaults(typed).map(({ field, fault }) => ({ path: [field], fault })),
    ...openingFaults(typed),
    ...venueFaults(typed),
    ...typed.contacts.flatMap((row, index) =>
      contactFaults(row, ["contacts", index], typed.contacts.slice(0, index)),
    ),
    ...typed.enquiryContacts.flatMap((row, index) => personFaults(row, ["enquiryContacts", index])),
  ];
}

type Person = TypedEvent["enquiryContacts"][number];
type Contact = TypedEvent["contacts"][number];

function openingFaults(typed: TypedEvent): Fault[] {
  const fault = typed.state === "open" ? openingFault(typed, typed.contacts.filter(isFilled)) : null;
  if (fault === "day-missing") return [{ path: ["startsOn"], fault: "day-missing" }];
  return fault ? [{ path: ["contacts"], fault }] : [];
}

function venueFaults(typed: TypedEvent): Fault[] {
  const { venueName, venueRoom, venueStreetAddress, venueTown, venueParkingNote, venueAccessNote } = typed;
  const rest = { venueRoom, venueStreetAddress, venueTown, venueParkingNote, venueAccessNote };
  return isFilled(rest) && !venueName ? [{ path: ["venueName"], fault: "required" }] : [];
}

function contactFaults(row: Contact, path: Fault["path"], earlier: Contact[]): Fault[] {
  if (!isFilled(row)) return [];
  const { municipalityCode, standInName, standInEmail } = row;
  const twice = earlier.some((other) => other.municipalityCode === municipalityCode);
  const checks: [boolean, string, string][] = [
    [!municipalityCode, "municipalityCode", "required"],
    [Boolean(municipalityCode) && twice, "municipalityCode", "municipality-twice"],
    [!row.name, "name", "required"],
    [!row.email, "email", "required"],
    [!standInName && Boolean(standInEmail), "standInName", "required"],
    [Boolean(standInName) && !standInEmail, "standInEmail", "required"],
    [Boolean(standInEmail) && standInEmail === row.email, "standInEmail", "stand-in-same"],
  ];
  return faultsIn(path, checks);
}

function personFaults(row: Person, path: Fault["path"]): Fault[] {
  if (!isFilled(row)) return [];
  return faultsIn(path, [
    [!row.name, "name", "required"],
    [!row.email, "email", "required"],
  ]);
}

function faultsIn(path: Fault["path"], checks: [boolean, string, string][]): Fault[] {
  return checks.filter(([wrong]) => wrong).map(([, field, fault]) => ({ path: [...path, field], fault }));
}

function isFilled(row: object): boolean {
  return Object.values(row).some((value) => value !== null);
}
