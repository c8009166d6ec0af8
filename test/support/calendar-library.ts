import ICAL from "ical.js";

/** A calendar file as an independent library reads it, which uses the rules of the zone in the file itself. */
export function readWithLibrary(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  const about = (name: string) => calendar.getFirstPropertyValue(name);
  return { method: about("method"), name: about("x-wr-calname"), event: events[0] as ICAL.Event, events };
}
