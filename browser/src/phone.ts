// Brings the service worker in, and shows what waits on this phone and what was not accepted.
import { fill, formsOf, layOver, markAtOnce, typedIn } from "./kept-changes";
import { keptFor, letGo, recall, type Kept } from "./outbox";

const TRY_AGAIN_AFTER = 20_000;
let nWaiting = 0;
let isBehind = false; // some page is not kept yet
let note: HTMLElement | null = null;
let refusals: HTMLElement | null = null;

function start(worker: ServiceWorkerContainer): void {
  const isLibrary = /^\/(s\/[^/]+\/library|phone|share)\//.test(location.pathname);
  if (isLibrary) worker.register("/service-worker.js", { scope: "/" }).catch(() => undefined);
  else if (!worker.controller) return;
  placeNote();
  const sync = () => void worker.ready.then((registration) => registration.active?.postMessage("sync"));
  worker.addEventListener("message", (event: MessageEvent<{ nSent: number; isBehind: boolean }>) => {
    isBehind = event.data.isBehind;
    void show(event.data.nSent);
  });
  worker.addEventListener("controllerchange", () => {
    sync();
    // A mark that was on its way before the worker took over passed it by.
    document.addEventListener("htmx:after:swap", sync);
  });
  window.addEventListener("online", sync);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) sync();
  });
  window.setInterval(() => {
    if ((nWaiting || isBehind) && !document.hidden) sync();
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
  layOver(waiting);
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

function showRefusals(refused: Kept[]): void {
  const shown = refused.map((each) => String(each.seq)).join(" ");
  if (!refusals || refusals.dataset["shown"] === shown) return;
  refusals.dataset["shown"] = shown;
  refusals.replaceChildren(...refused.map(refusalOf));
}

// What was done, why it was not accepted, and every word that was typed.
function refusalOf(change: Kept): HTMLElement {
  const box = document.createElement("div");
  box.className = "problems";
  const line = document.createElement("p");
  const link = document.createElement("a");
  link.href = pageOf(change.address);
  link.textContent = nameOf(change.address);
  line.append("A change kept on this phone was not accepted: ", link, `. ${change.refused ?? ""}`);
  box.append(line);
  const fields = new URLSearchParams(change.body);
  const words = [...fields].filter(([name, value]) => value && !UNSAID.includes(name));
  if (words.length) box.append(wordsOf(words));
  const actions = document.createElement("p");
  actions.className = "actions";
  const form = formsOf(change).find((each) => typedIn(each).some((field) => fields.get(field.name)));
  if (form) actions.append(buttonOf("Put it back into the form", () => putBack(form, fields)));
  actions.append(buttonOf("Put aside", () => void putAside(change)));
  box.append(actions);
  return box;
}

// What a form holds beside what somebody said.
const UNSAID = ["seen", "delivery", "paper", "papers", "folder", "take_off", "take_out", "complete", "since"];

const NAMES: Record<string, string> = { text: "comment", name: "label", new: "new folder" };

function wordsOf(words: [string, string][]): HTMLElement {
  const list = document.createElement("dl");
  list.className = "facts";
  for (const [name, value] of words) {
    const term = document.createElement("dt");
    term.textContent = NAMES[name] ?? name.replace(/_/g, " ");
    const said = document.createElement("dd");
    said.className = "typed";
    said.textContent = value;
    list.append(term, said);
  }
  return list;
}

function nameOf(address: string): string {
  if (/\/(screen|undo)\/$/.test(address)) return "this screening";
  if (/\/learning\//.test(address)) return "this learning record";
  if (/\/withdraw\/$/.test(address)) return "a comment";
  return "this paper";
}

function pageOf(address: string): string {
  return address
    .replace(/(mark|folders|labels|comments)\/$/, "")
    .replace(/undo\/$/, "screen/")
    .replace(/comments\/\d+\/withdraw\/$/, "");
}

function buttonOf(words: string, work: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = words;
  button.addEventListener("click", work);
  return button;
}

function putBack(form: HTMLFormElement, fields: URLSearchParams): void {
  fill(form, fields);
  typedIn(form)[0]?.focus();
}

async function putAside(change: Kept): Promise<void> {
  if (change.seq !== undefined) await letGo(change.seq);
  await show();
}

markAtOnce();
if ("serviceWorker" in navigator && window.isSecureContext) start(navigator.serviceWorker);
