import { runQuietly } from "./children.mjs";
import { aptInstall, findProgram, isRoot } from "./machine.mjs";
import { Halt, timed } from "./terminal.mjs";

export const CHROMIUM = {
  variable: "CHROMIUM",
  title: "Chromium",
  names: ["chromium", "chromium-browser", "google-chrome"],
  packages: ["chromium"],
};
export const DOVECOT = {
  variable: "DOVECOT",
  title: "Dovecot",
  names: ["dovecot"],
  packages: ["dovecot-imapd"],
  // The tests run one of their own: nobody has asked for a mail server on this machine.
  after: "{ test ! -d /run/systemd/system || systemctl disable --now dovecot; }",
};

/** The journeys' programs that no npm package brings, as variables for the tests; what is missing is installed now. */
export async function debianPrograms(...programs) {
  const missing = programs.filter((program) => !find(program));
  if (missing.length > 0) await install(missing);
  return Object.fromEntries(programs.map((program) => [program.variable, find(program)]));
}

function find({ variable, names }) {
  return process.env[variable] || names.map(findProgram).find(Boolean);
}

async function install(missing) {
  const titles = missing.map(({ title }) => title).join(" and ");
  const packages = aptInstall(missing.flatMap((program) => program.packages));
  if (!isRoot() || !findProgram("apt-get"))
    throw new Halt(
      `The journeys need ${titles}. Run  ${packages}\nor name what you have:  ${missing.map(({ variable }) => `${variable}=/path/to/it`).join(" ")} npm test`,
    );
  const command = [packages, ...missing.flatMap(({ after }) => after ?? [])].join(" && ");
  await timed(`Installing ${titles} from Debian's packages`, () =>
    runQuietly("debian", "sh", ["-c", command], { env: { DEBIAN_FRONTEND: "noninteractive" } }),
  );
}
