// Shows on a page what waits on this phone: the page was made before the change, so the change is laid over it.
import type { Kept } from "./outbox";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

// In the order in which they were made. Told again with every message of the service worker; laid over once.
export function layOver(changes: Kept[]): void {
  const waiting = new Set(changes.map((each) => each.key));
  for (const line of document.querySelectorAll<HTMLElement>("[data-waiting]")) {
    if (waiting.has(line.dataset["waiting"] ?? "")) continue;
    line.removeAttribute("data-waiting");
    const state = line.querySelector(".state");
    if (state) state.textContent = "Sent";
  }
  for (const each of changes) for (const form of formsOf(each)) layOverForm(form, each);
}

export function formsOf(change: Kept): HTMLFormElement[] {
  return [...document.forms].filter((form) => form.getAttribute("action") === change.address);
}

function layOverForm(form: HTMLFormElement, change: Kept): void {
  const fields = new URLSearchParams(change.body);
  if (form.hasAttribute("data-undo")) return layOverUndo(form, fields, change.key);
  if (form.hasAttribute("data-draft")) return once(form, change.key, () => fill(form, fields));
  const paper = form.closest<HTMLElement>("[data-paper]");
  if (paper) {
    if (paper.dataset["paper"] === fields.get("paper")) once(form, change.key, () => decide(paper));
    return;
  }
  if (form.querySelector("button[data-on]")) return layOverMark(form, fields);
  if (form.querySelector("input[name=folder]")) return layOverFolder(form, fields);
  layOverWords(form, fields, change.key);
}

function once(element: HTMLElement, key: string, work: () => void): void {
  const done = (element.dataset["laid"] ?? "").split(" ");
  if (done.includes(key)) return;
  element.dataset["laid"] = [...done, key].join(" ");
  work();
}

function layOverMark(form: HTMLFormElement, fields: URLSearchParams): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>("button[data-on]")) {
    if (!fields.has(button.name)) continue;
    const isOn = fields.get(button.name) === button.dataset["on"];
    button.setAttribute("aria-pressed", String(isOn));
    button.value = (isOn ? button.dataset["off"] : button.dataset["on"]) ?? "";
  }
}

// A mark is shown as pressed before the server has answered; a request that fails takes it back.
export function markAtOnce(): void {
  const before = new WeakMap<EventTarget, URLSearchParams>();
  // The form itself hears of it first, and has been read by then.
  document.addEventListener("submit", ({ target: form, submitter: button }) => {
    if (!(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement)) return;
    if (!form.hasAttribute("hx-post") || button.dataset["on"] === undefined) return;
    const { name, value } = button;
    const was = form.querySelector<HTMLButtonElement>(`button[name="${name}"][aria-pressed="true"]`);
    before.set(form, new URLSearchParams([[name, (was ? was.dataset["on"] : button.dataset["off"]) ?? ""]]));
    layOverMark(form, new URLSearchParams([[name, value]]));
  });
  // It arrives also when somebody leaves the page at once.
  document.addEventListener("htmx:config:request", (event) => {
    const { ctx } = (event as CustomEvent<{ ctx: { request: RequestInit } }>).detail;
    if (event.target && before.has(event.target)) ctx.request.keepalive = true;
  });
  for (const failure of ["htmx:error", "htmx:response:error"]) {
    document.addEventListener(failure, ({ target: form }) => {
      const fields = form && before.get(form);
      if (fields) layOverMark(form as HTMLFormElement, fields);
    });
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
  const told = form.parentElement?.querySelector("[data-lies]");
  if (told) told.textContent = isInside ? "it lies in it" : "not in it";
}

// What was typed stands below its form until it is sent; a button that was pressed says that it was.
function layOverWords(form: HTMLFormElement, fields: URLSearchParams, key: string): void {
  const typed = typedIn(form);
  if (typed.length) {
    const words = typed.map((field) => fields.get(field.name) ?? "").find((said) => said);
    if (words) once(form, key, () => form.after(waitingLine(key, words)));
    return;
  }
  for (const button of form.querySelectorAll<HTMLButtonElement>("button")) {
    if (button.name && fields.get(button.name) !== button.value) continue;
    once(button, key, () => {
      button.disabled = true;
      button.after(waitingLine(key, ""));
    });
  }
}

function waitingLine(key: string, words: string): HTMLElement {
  const line = document.createElement("p");
  line.className = "note waiting";
  line.dataset["waiting"] = key;
  const state = document.createElement("span");
  state.className = "state";
  state.textContent = "Not sent yet";
  line.append(state, words ? `: “${words}”` : "");
  return line;
}

// The verdicts that an undo goes back through, the last one at the end.
const decided: string[] = [];

function decide(paper: HTMLElement): void {
  paper.hidden = true;
  const form = document.querySelector<HTMLFormElement>("form[data-undo]");
  if (form) pointAt(form, paper.dataset["paper"] ?? "");
}

function pointAt(form: HTMLFormElement, paper: string): void {
  const input = form.querySelector<HTMLInputElement>("input[name=paper]");
  if (!input) return;
  if (input.value) decided.push(input.value);
  input.value = paper;
  form.hidden = false;
}

function layOverUndo(form: HTMLFormElement, fields: URLSearchParams, key: string): void {
  const input = form.querySelector<HTMLInputElement>("input[name=paper]");
  const article = document.querySelector<HTMLElement>(`[data-paper="${CSS.escape(fields.get("paper") ?? "")}"]`);
  once(form, key, () => {
    if (article) article.hidden = false;
    if (!input || input.value !== fields.get("paper")) return;
    input.value = decided.pop() ?? "";
    form.hidden = !input.value;
  });
}

// Words somebody typed, not what the page put in.
export function typedIn(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (each): each is Field =>
      each instanceof HTMLTextAreaElement || (each instanceof HTMLInputElement && each.type === "text"),
  );
}

export function fill(form: HTMLFormElement, fields: URLSearchParams): void {
  for (const each of [...form.elements]) {
    if (each instanceof HTMLInputElement && ["checkbox", "radio"].includes(each.type)) {
      each.checked = fields.getAll(each.name).includes(each.value);
    } else if (each instanceof HTMLTextAreaElement || each instanceof HTMLSelectElement || isWritten(each)) {
      if (fields.has(each.name)) each.value = fields.get(each.name) ?? "";
    }
  }
}

function isWritten(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type !== "hidden";
}
