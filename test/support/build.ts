import { execFileSync } from "node:child_process";

/** The journeys go through the built service: builds it when the sources have changed. */
export default function setup(): void {
  execFileSync(process.execPath, ["bin/start.mjs", "build"], { stdio: "inherit" });
}
