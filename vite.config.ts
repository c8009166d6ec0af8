import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { vitePlugin as remix } from "@remix-run/dev";
import { build, defineConfig, type Plugin, transformWithEsbuild } from "vite";

const root = (folder: string) => path.resolve(import.meta.dirname, folder);

/** The processes that are built beside Remix's own server module: one bundle, so that they share every module. */
const PROCESSES = {
  main: "app/server/main.ts",
  worker: "app/server/worker.ts",
  "sign-in": "app/server/sign-in.ts",
};

function processes(): Plugin {
  return {
    name: "processes",
    enforce: "post",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {
            build: {
              rollupOptions: {
                input: PROCESSES,
                output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
              },
            },
          }
        : {},
  };
}

const THREAD = "?thread";

/** `import url from "./x?thread"`: the address of a module that is built to run in a thread of its own. */
export function threads(): Plugin {
  let building = false;
  return {
    name: "threads",
    enforce: "pre",
    configResolved({ command }) {
      building = command === "build";
    },
    async load(id) {
      if (!id.endsWith(THREAD)) return null;
      const file = id.slice(0, -THREAD.length);
      if (!building) return `export default ${JSON.stringify(await inlined(file))};`;
      const reference = this.emitFile({ type: "chunk", id: file });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}

/** The module and all it needs as one address, for where nothing is built: in tests. */
async function inlined(file: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: { ssr: file, write: false, target: "es2022" },
  });
  const [chunk] = (output as { output: { code: string }[] }).output;
  return `data:text/javascript;base64,${Buffer.from(chunk?.code ?? "").toString("base64")}`;
}

/** The scripts that help with a form run on phones that nothing else of ours is made for. */
function forOldPhones(): Plugin {
  return {
    name: "for-old-phones",
    renderChunk: (code) => transformWithEsbuild(code, "enhance.js", { target: "es2019", minify: true }),
  };
}

const TEXT = /\.(js|css|svg|txt|webmanifest)$/;

/**
 * Lays compressed forms beside what browsers are sent: made at every start, they would cost a second and 30 MB.
 * Remix writes the manifest for the browser only while the server is built.
 */
function compressed(): Plugin {
  return {
    name: "compressed",
    writeBundle({ dir = "" }) {
      const folder = path.join(dir, "../client");
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        const file = path.join(folder, name);
        if (!TEXT.test(name) || existsSync(`${file}.br`)) continue;
        const body = readFileSync(file);
        writeFileSync(`${file}.br`, brotliCompressSync(body));
        writeFileSync(`${file}.gz`, gzipSync(body));
      }
    },
  };
}

/** Only `.server` names are refused by Remix: without this, SQL that a component imports would reach the browser. */
export function serverFolders(): Plugin {
  return {
    name: "server-folders",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (options.ssr || !importer) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const [folder = ""] = fromRoot(resolved?.id ?? "").split("/");
      if (["db", "emails"].includes(folder))
        this.error(`${folder}/ stays on the server, but ${fromRoot(importer)} would bring it to the browser`);
      return resolved;
    },
  };
}

function fromRoot(file: string): string {
  return path.relative(import.meta.dirname, file);
}

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [
    serverFolders(),
    threads(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
        v3_lazyRouteDiscovery: false,
      },
    }),
    processes(),
    compressed(),
  ],
  worker: { plugins: () => [forOldPhones()] },
  resolve: { alias: { "~": root("app"), db: root("db"), emails: root("emails") } },
  build: {
    assetsInlineLimit: 0,
    target: "es2022",
    // A phone at the board asks for 13 files instead of 19, and the manifest that names them is smaller.
    rollupOptions: { output: { experimentalMinChunkSize: 4_000 } },
  },
});
