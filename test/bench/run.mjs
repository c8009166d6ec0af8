import { Halt, say } from "../../bin/setup/terminal.mjs";
import { boards } from "./boards.mjs";
import { burst } from "./burst.mjs";
import { disk } from "./disk.mjs";
import { feed } from "./feed.mjs";
import { isMet } from "./figures.mjs";
import { mail } from "./mail.mjs";
import { pages } from "./pages.mjs";
import { processes } from "./process.mjs";
import { registrants } from "./registrants.mjs";
import { registrations } from "./registrations.mjs";
import { size } from "./size.mjs";
import { machine, table } from "./table.mjs";

const PARTS = {
  pages: { title: "Public pages", measure: pages },
  registrations: { title: "Registering: form sent → thanked, kept on the disk", measure: registrations },
  burst: { title: "Five hundred at once for fifty places", measure: burst },
  size: { title: "Registering for a small and for a large event", measure: size },
  registrants: { title: "The registrants' view of the office, 5,000 in the event", measure: registrants },
  feed: { title: "Calendar feed of 5,000 events", measure: feed },
  disk: { title: "The disk: order and grouping of its writes", measure: disk },
  boards: { title: "Live boards: idea sent → seen by the last", measure: boards },
  mail: { title: "Ten thousand reminders: planned → taken by the mail server", measure: mail },
  process: { title: "The process: memory and start", measure: processes },
};

const BUSY = 0.7;

/** Measures all parts or those named in `only`; returns the exit code: 0 when all targets are met. */
export async function run({ only, quick, json }) {
  const unknown = only.filter((name) => !(name in PARTS));
  if (unknown.length > 0)
    throw new Halt(`There is no part "${unknown[0]}". There are: ${Object.keys(PARTS).join(", ")}`);
  if (process.platform !== "linux")
    throw new Halt("Processor time and memory are read from /proc: run this on Linux.");
  const chosen = Object.entries(PARTS).filter(([name]) => only.length === 0 || only.includes(name));
  const tell = json ? () => {} : say;

  const about = machine();
  tell(`${about.cpu}, ${about.cores} cores, ${about.memory}, ${about.platform}, Node ${about.node}`);
  if (about.load > BUSY)
    tell(`The machine is busy (load ${about.load.toFixed(1)}): these figures will be too bad.`);
  const results = {};
  for (const [name, { title, measure }] of chosen) {
    tell(`\n━━ ${title}  (--only ${name})`);
    results[name] = await measure({ quick });
    for (const line of table(results[name])) tell(line);
  }
  const judged = Object.values(results).flat().map(isMet);
  const [met, missed] = [true, false].map((verdict) => judged.filter((one) => one === verdict).length);
  if (json) say(JSON.stringify({ machine: about, quick, parts: results, met, missed }, null, 2));
  tell(`\n${met} targets met, ${missed} missed`);
  return missed === 0 ? 0 : 1;
}
