import type { ContactPerson } from "~/domain/event/types";

type Shown = ContactPerson & { place?: string; note?: string };

/** Contact persons, each with how to reach them. Title and phone may be missing. */
export function PersonList({ people }: { people: Shown[] }) {
  if (people.length === 0) return null;
  return (
    <ul className="people">
      {people.map((person) => (
        <li key={`${person.place ?? ""}${person.id}`} className="person">
          {person.place && <span className="person__place">{person.place}</span>}
          <strong>
            {person.name}
            {person.note && ` (${person.note})`}
          </strong>
          {person.title && <span>{person.title}</span>}
          <a href={`mailto:${person.email}`}>{person.email}</a>
          {person.phone && <a href={`tel:${person.phone.replace(/[^+\d]/g, "")}`}>{person.phone}</a>}
        </li>
      ))}
    </ul>
  );
}
