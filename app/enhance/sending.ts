const LOCKED_MS = 10_000;

/** Sends a form once however often its button is pressed, and not at all while there is no connection. */
export function sendOnce(form: HTMLFormElement): void {
  const buttons = () => form.querySelectorAll("button");
  const offline = document.getElementById("offline");
  let locked = false;
  let timer = 0;
  const lock = (on: boolean) => {
    locked = on;
    clearTimeout(timer);
    for (const button of buttons()) button.toggleAttribute("data-sending", on);
    if (on) timer = window.setTimeout(lock, LOCKED_MS, false);
  };
  form.addEventListener("submit", (event) => {
    const cut = navigator.onLine === false;
    if (offline) offline.hidden = !cut;
    if (cut || locked) event.preventDefault();
    else lock(true);
  });
  addEventListener("pageshow", () => lock(false));
  addEventListener("online", () => {
    if (offline) offline.hidden = true;
  });
}
