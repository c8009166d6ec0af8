const WORKER = "/door-worker.js";

/** Lets the page open without a network until an instant. Browsers without service workers keep the taps only. */
export async function keepPage(page: string, until: string): Promise<void> {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  await workers.register(WORKER, { scope: page }).catch(() => null);
  const { active } = await workers.ready;
  active?.postMessage({ keep: { page, until, files: filesOfPage() } });
}

export async function forgetPage(page: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(page);
  registration?.active?.postMessage({ forget: { page } });
}

function filesOfPage(): string[] {
  const names = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
  return [...new Set(names.filter((name) => name.startsWith("/assets/")))];
}
