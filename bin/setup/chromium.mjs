import { runQuietly } from "./children.mjs";
import { aptInstall, findProgram, isRoot } from "./machine.mjs";
import { Halt, timed } from "./terminal.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const PACKAGES = ["chromium"];

/** The browser of the journeys: what CHROMIUM names, what is installed, or Debian's, installed now. */
export async function findChromium() {
  const found = process.env.CHROMIUM || installed();
  if (found) return found;
  if (!isRoot() || !findProgram("apt-get"))
    throw new Halt(
      `The journeys need Chromium. Run  ${aptInstall(PACKAGES)}\nor name a browser:  CHROMIUM=/path/to/chrome npm test`,
    );
  await timed("Installing Chromium from Debian's packages", () =>
    runQuietly("chromium", "sh", ["-c", aptInstall(PACKAGES)], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    }),
  );
  return installed();
}

function installed() {
  return NAMES.map(findProgram).find(Boolean);
}
