// A large file is sent in parts before its form (tus 1.0.0), so that a lost line costs one part and not hours; chosen
// again, it goes on where it stopped. Without this script the form sends the file at once.
const LARGE = 4 << 20;
const CHUNK = 64 << 10;
const SMALLEST = CHUNK, LARGEST = 8 << 20;
const QUICK_MS = 3_000, SLOW_MS = 20_000;
const LONGEST_WAIT_MS = 30_000;

class Refused extends Error {}

export function sendInParts(): void {
  const address = document.body.dataset["files"];
  if (!address) return;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "post") return;
    const inputs = [...form.querySelectorAll<HTMLInputElement>("input[type=file][name]")];
    const large = inputs.filter((input) => (input.files?.[0]?.size ?? 0) > LARGE);
    if (large.length === 0) return;
    event.preventDefault();
    if (form.dataset["sending"]) return;
    form.dataset["sending"] = "yes";
    const submitter = event.submitter;
    const shown = new Shown(form);
    void sendAll(large, address, form, shown)
      .then(() => {
        if (submitter instanceof HTMLElement) form.requestSubmit(submitter);
        else form.requestSubmit();
      })
      .catch((error: unknown) => shown.stop(error instanceof Refused ? error.message : "It could not be sent. Load the page again."))
      .finally(() => delete form.dataset["sending"]);
  });
}

async function sendAll(inputs: HTMLInputElement[], address: string, form: HTMLFormElement, shown: Shown): Promise<void> {
  const token = form.querySelector<HTMLInputElement>("[name=csrfmiddlewaretoken]")?.value ?? "";
  for (const input of inputs) {
    const file = input.files?.[0];
    if (!file) continue;
    const place = await sendFile(file, address, token, shown);
    const hidden = document.createElement("input");
    hidden.type = "hidden";
    hidden.name = `${input.name}_in_parts`;
    hidden.value = place.split("/").filter(Boolean).at(-1) ?? "";
    input.after(hidden);
    input.removeAttribute("name");
    input.required = false;
  }
}

async function sendFile(file: File, address: string, token: string, shown: Shown): Promise<string> {
  const kept = `plait-parts ${address} ${file.name} ${file.size} ${file.lastModified}`;
  let place = localStorage.getItem(kept);
  let at = place === null ? -1 : await reached(place, shown);
  if (place === null || at < 0) {
    place = await begin(file, address, token, shown);
    localStorage.setItem(kept, place);
    at = 0;
  }
  let size = 4 * SMALLEST;
  while (at < file.size) {
    shown.progress(at, file.size);
    const began = performance.now();
    const answer = await ask(shown, place, {
      method: "PATCH",
      body: file.slice(at, at + size),
      headers: {
        "Tus-Resumable": "1.0.0",
        "X-CSRFToken": token,
        "Upload-Offset": String(at),
        "Content-Type": "application/offset+octet-stream",
      },
    });
    // Where a part got lost on the way, the server says how far the file is there.
    const there = answer === null ? await reached(place, shown) : Number(answer.headers.get("Upload-Offset") ?? -1);
    if (there < 0) throw new Refused("The file is not on its way any more. Send it again.");
    at = there;
    const took = performance.now() - began;
    if (answer !== null && took < QUICK_MS) size = Math.min(size * 2, LARGEST);
    else if (answer === null || took > SLOW_MS) size = Math.max(Math.floor(size / 2 / CHUNK) * CHUNK, SMALLEST);
  }
  shown.progress(at, file.size);
  localStorage.removeItem(kept);
  return place;
}

async function begin(file: File, address: string, token: string, shown: Shown): Promise<string> {
  const name = btoa(String.fromCharCode(...new TextEncoder().encode(file.name)));
  for (;;) {
    const answer = await ask(shown, address, {
      method: "POST",
      headers: {
        "Tus-Resumable": "1.0.0",
        "X-CSRFToken": token,
        "Upload-Length": String(file.size),
        "Upload-Metadata": `filename ${name}`,
      },
    });
    const place = answer?.headers.get("Location");
    if (place) return place;
  }
}

// How far a file is there; below 0 when it is not on its way any more.
async function reached(place: string, shown: Shown): Promise<number> {
  for (;;) {
    const answer = await ask(shown, place, { method: "HEAD", headers: { "Tus-Resumable": "1.0.0" } }, [404]);
    if (answer !== null) return answer.ok ? Number(answer.headers.get("Upload-Offset") ?? -1) : -1;
  }
}

// One question; null when the line was lost, after a wait that grows. 409 tells how far the file is, and is no refusal.
async function ask(shown: Shown, address: string, question: RequestInit, also: number[] = []): Promise<Response | null> {
  let answer: Response;
  try {
    answer = await fetch(address, { ...question, redirect: "error" });
  } catch {
    await shown.wait("The line is lost. It goes on by itself when it is back.");
    return null;
  }
  if (answer.status === 503 || answer.status === 408 || answer.status === 502 || answer.status === 504) {
    await shown.wait("The server is busy. It goes on by itself.");
    return null;
  }
  shown.lineIsThere();
  if (answer.ok || answer.status === 409 || also.includes(answer.status)) return answer;
  const told = answer.headers.get("Content-Type")?.startsWith("application/json") ? await answer.json() : null;
  throw new Refused(told?.problem ?? "It was refused: you may be signed out. Load the page again.");
}

class Shown {
  private readonly box: HTMLElement;
  private readonly bar = document.createElement("progress");
  private readonly line = document.createElement("p");
  private waitMs = 500;

  constructor(form: HTMLFormElement) {
    form.querySelector(".sent-in-parts")?.remove();
    this.box = document.createElement("div");
    this.box.className = "sent-in-parts";
    this.bar.setAttribute("aria-label", "How much of the file was sent");
    this.line.setAttribute("role", "status");
    this.box.append(this.bar, this.line);
    (form.querySelector(".actions") ?? form.lastElementChild)?.before(this.box);
  }

  progress(at: number, size: number): void {
    this.bar.max = size;
    this.bar.value = at;
    const megabytes = (n: number): string => (n / 1e6).toFixed(1);
    this.line.textContent = `${megabytes(at)} of ${megabytes(size)} MB sent. You can leave this page and go on later: choose the same file again.`;
  }

  async wait(why: string): Promise<void> {
    this.line.textContent = why;
    const ms = this.waitMs * (0.75 + Math.random() / 2);
    this.waitMs = Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
    await new Promise<void>((done) => {
      setTimeout(done, ms);
      window.addEventListener("online", () => done(), { once: true });
    });
  }

  lineIsThere(): void {
    this.waitMs = 500;
  }

  stop(why: string): void {
    this.bar.remove();
    this.line.setAttribute("role", "alert");
    this.line.textContent = why;
  }
}
