// Brings the service worker in, and shows what waits on this phone and what was not accepted.
import { keptFor, letGo, recall, type Kept } from "./outbox";

const TRY_AGAIN_AFTER = 20_000;
const LOOK_AGAIN_AFTER = 3_000;
let nWaiting = 0;
let note: HTMLElement | null = null;
let refusals: HTMLElement | null = null;

function start(worker: ServiceWorkerContainer): void {
  const isLibrary = /^\/(s\/[^/]+\/library|phone|share)\//.test(location.pathname);
  if (isLibrary) worker.register("/service-worker.js", { scope: "/" }).catch(() => undefined);
  else if (!worker.controller) return;
  placeNote();
  const sync = () => worker.controller?.postMessage("sync");
  worker.addEventListener("message", (event: MessageEvent<{ nSent: number }>) => void show(event.data.nSent));
  worker.addEventListener("controllerchange", () => {
    sync();
    // A mark that was on its way before the worker took over passed it by.
    window.setTimeout(sync, LOOK_AGAIN_AFTER);
  });
  window.addEventListener("online", sync);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) sync();
  });
  window.setInterval(() => {
    if (nWaiting && !document.hidden) sync();
  }, TRY_AGAIN_AFTER);
  sync();
  void show();
}

function placeNote(): void {
  const main = document.querySelector("main");
  note = document.createElement("div");
  note.id = "phone-note";
  note.setAttribute("role", "status");
  refusals = document.createElement("div");
  refusals.id = "phone-refusals";
  refusals.setAttribute("role", "status");
  main?.prepend(note, refusals);
  const notHere = document.querySelector<HTMLElement>("[data-not-here]");
  if (notHere && location.pathname !== notHere.dataset["notHere"]) notHere.hidden = false;
}

async function show(nSent = 0): Promise<void> {
  const account = await recall("account");
  const kept = account ? await keptFor(account) : [];
  const waiting = kept.filter((each) => each.refused === undefined);
  for (const each of waiting) layOver(each);
  nWaiting = waiting.length;
  if (nWaiting) say(`${counted(nWaiting)} kept on this phone, and will be sent when the server can be reached.`, "warning");
  else if (nSent) say(`${counted(nSent)} sent from this phone.`, "success");
  else note?.querySelector(".warning")?.remove();
  showRefusals(kept.filter((each) => each.refused !== undefined));
}

function counted(n: number): string {
  return n === 1 ? "1 change is" : `${n} changes are`;
}

function say(words: string, manner: string): void {
  if (!note || note.textContent === words) return;
  const line = document.createElement("p");
  line.className = `message ${manner}`;
  line.textContent = words;
  note.replaceChildren(line);
}

// The page was made before the change, so the change is laid over it.
function layOver(change: Kept): void {
  const fields = new URLSearchParams(change.body);
  for (const form of document.forms) {
    if (form.getAttribute("action") !== change.address) continue;
    const paper = form.closest<HTMLElement>("[data-paper]");
    if (paper) paper.hidden ||= paper.dataset["paper"] === fields.get("paper");
    for (const button of form.querySelectorAll<HTMLButtonElement>("button[data-on]")) {
      if (!fields.has(button.name)) continue;
      const isOn = fields.get(button.name) === button.dataset["on"];
      button.setAttribute("aria-pressed", String(isOn));
      button.value = (isOn ? button.dataset["off"] : button.dataset["on"]) ?? "";
    }
    layOverFolder(form, fields);
  }
}

// A folder's button puts the paper in, or takes it out when it is pressed.
function layOverFolder(form: HTMLFormElement, fields: URLSearchParams): void {
  const folder = form.querySelector<HTMLInputElement>("input[name=folder]");
  const button = form.querySelector<HTMLButtonElement>("button[aria-pressed]");
  if (!folder || !button || folder.value !== fields.get("folder")) return;
  const isInside = !fields.has("take_out");
  button.setAttribute("aria-pressed", String(isInside));
  button.classList.toggle("quiet", !isInside);
  button.name = isInside ? "take_out" : "";
  button.value = isInside ? "yes" : "";
}

function showRefusals(refused: Kept[]): void {
  refusals?.replaceChildren(
    ...refused.map((each) => {
      const line = document.createElement("p");
      line.className = "message error";
      const link = document.createElement("a");
      link.href = each.address.replace(/(mark|folders)\/$/, "");
      link.textContent = each.address.endsWith("/screen/") ? "screening" : "paper";
      const away = document.createElement("button");
      away.type = "button";
      away.className = "quiet";
      away.textContent = "Put aside";
      away.addEventListener("click", () => void putAside(each));
      line.append("A change kept on this phone was not accepted: this ", link, `. ${each.refused} `, away);
      return line;
    }),
  );
}

async function putAside(change: Kept): Promise<void> {
  if (change.seq !== undefined) await letGo(change.seq);
  await show();
}

if ("serviceWorker" in navigator && window.isSecureContext) start(navigator.serviceWorker);
