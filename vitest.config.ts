import path from "node:path";
import { defineConfig } from "vitest/config";
import { threads } from "./vite.config";

const root = (folder: string) => path.resolve(import.meta.dirname, folder);

const DATA_LAYER = ["db/**/*.test.ts", "app/domain/**/*.test.ts"];

export default defineConfig({
  plugins: [threads()],
  resolve: { alias: { "~": root("app"), db: root("db"), emails: root("emails"), test: root("test") } },
  test: {
    setupFiles: ["test/support/setup.ts"],
    // Left to itself, Vitest keeps one core free: of two, that is half.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [...DATA_LAYER, "{app,emails}/**/*.test.{ts,tsx}", "test/*.test.ts"],
          globalSetup: "test/support/sqlite.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "postgres",
          include: [...DATA_LAYER, "test/postgres/*.test.ts"],
          globalSetup: "test/support/postgres.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["test/{journeys,faults}/**/*.test.ts"],
          globalSetup: "test/support/build.ts",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: "screenshots",
          include: ["test/screenshots/screenshots.ts"],
          globalSetup: "test/support/build.ts",
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
