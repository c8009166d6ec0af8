// The page at the door without a network: it and its files, each door in a cache of its own whose name tells
// until when it may be kept.
const KIND = "ovi";
const PATIENCE_MS = 4_000;

const page = new URL(self.registration.scope).pathname;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) =>
  event.waitUntil(Promise.all([forgetOld(), self.clients.claim()])),
);

self.addEventListener("message", (event) => {
  const { keep, forget: forgotten } = event.data;
  if (keep?.page === page) event.waitUntil(keepAll(keep));
  if (forgotten?.page === page) event.waitUntil(forget());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && pathname === page) event.respondWith(answerPage(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(answerFile(request));
});

async function keepAll({ until, files }) {
  await forgetOld();
  const cache = await caches.open([KIND, until, page].join(" "));
  for (const name of await ownCaches()) {
    if (name !== [KIND, until, page].join(" ")) await caches.delete(name);
  }
  const answer = await fetch(page);
  if (answer.ok && !answer.redirected) await cache.put(page, answer);
  await cache.addAll(files);
}

/** From the network, when it answers soon; an answer that there is no such page ends what was kept. */
async function answerPage(request) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(request, { signal: patience.signal });
    if (answer.status === 404) await forget();
    return answer;
  } catch (fault) {
    const kept = await find(page);
    if (kept) return kept;
    throw fault;
  } finally {
    clearTimeout(timer);
  }
}

/** The name of a built file tells its content: what is kept is right. */
async function answerFile(request) {
  return (await find(request)) ?? fetch(request);
}

async function find(what) {
  await forgetOld();
  for (const name of await ownCaches()) {
    const found = await (await caches.open(name)).match(what);
    if (found) return found;
  }
}

async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(`${KIND} `) && name.endsWith(` ${page}`));
}

async function forget() {
  for (const name of await ownCaches()) await caches.delete(name);
}

/** Whichever door it was. */
async function forgetOld() {
  const now = new Date().toISOString();
  for (const name of await caches.keys()) {
    const [kind, until] = name.split(" ");
    if (kind === KIND && until <= now) await caches.delete(name);
  }
}
