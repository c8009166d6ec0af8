import type { Translation } from "../catalogue";
import type { calendar as fi } from "../fi/calendar";

export const calendar: Translation<typeof fi> = {
  links: {
    title: "To your calendar",
    file: "Download the calendar file",
    google: "Add to Google Calendar",
    outlook: "Add to Outlook Calendar",
    office: "Add to Outlook at work",
  },
  feeds: {
    name: "Wellbeing negotiations in Central Finland",
    nameOf: (municipality) => `Wellbeing negotiations: ${municipality}`,
    subscribe: "Subscribe to the calendar",
    text: "A calendar that you subscribe to is updated by itself: new events, changes and cancellations arrive without you doing anything.",
    all: "Subscribe to all events",
    address: "Address of the calendar",
    addressHint:
      "If the button opens no calendar, copy the address. In Google Calendar choose Other calendars and From URL, in Outlook Add calendar and Subscribe from web.",
    ofMunicipality: "Subscribe to the events of one municipality:",
  },
};
