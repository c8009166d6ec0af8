import type { ContactPerson } from "~/domain/event/types";
import { newId } from "../id";

const person = (name: string, email: string, title: string | null, phone: string | null): ContactPerson => ({
  id: newId(),
  name,
  email,
  title,
  phone,
});

/** Invented people. As in real invitations, not everybody has a title or a phone number. */
export function demoPeople() {
  return {
    coordinator: person("Aino Mallila", "aino.mallila@example.fi", "järjestökoordinaattori", "050 000 0001"),
    head: person(
      "Olli Esimerkki",
      "olli.esimerkki@example.fi",
      "yhteiskuntasuhteiden päällikkö",
      "050 000 0002",
    ),
    facilitator: person("Veera Vetäjä", "veera.vetaja@example.fi", "kehittäjä, seniorikeskus", null),
    luhanka: person("Liisa Luoto", "liisa.luoto@example.fi", "hyvinvointijohtaja", "050 000 0003"),
    joutsa: person("Jari Niemelä", "jari.niemela@example.fi", null, null),
    joutsaStandIn: person(
      "Sanna Sijainen",
      "sanna.sijainen@example.fi",
      "hyvinvointikoordinaattori",
      "050 000 0004",
    ),
    toivakka: person("Tiina Tuomela", "tiina.tuomela@example.fi", null, null),
  };
}

export type DemoPeople = ReturnType<typeof demoPeople>;
