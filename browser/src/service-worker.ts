// The library without a line: saved papers stay readable, changes wait in the outbox and are sent once.
import { keep, keptFor, letGo, recall, remember, type Kept } from "./outbox";

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  addEventListener(name: "install" | "activate" | "message", listen: (event: Lasting) => void): void;
  addEventListener(name: "fetch", listen: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<{ postMessage(message: unknown): void }[]> };
}
interface State {
  account: string; // "" when nobody is signed in
  token: string;
  pages: Record<string, string>; // address -> stamp: fetched anew when the stamp is another
}

// Written above this script by the server.
declare const SHELL: { version: string; files: string; addresses: string[] };

const worker = self as unknown as Worker;
const PAGES = "plait-pages";
const SHELL_CACHE = `plait-shell-${SHELL.version}`;
const KEPT_PAGE = "/phone/";
const OFFLINE_PAGE = "/phone/offline/";
const CHANGES = new RegExp(
  "^/s/[^/]+/library/(papers/\\d+/(mark|folders|labels|comments)|comments/\\d+/withdraw" +
    "|reviews/\\d+/(screen|undo)|learning(/\\d+)?)/$",
);
// Sent whole each time, so what was kept of it before is out of date.
const WHOLE_FORM = /\/learning\/\d+\/$/;
const LATE_AFTER = 10_000;
const CHANGE_LATE_AFTER = 20_000;
const GONE = [403, 404, 410];
const AWAY = [502, 503, 504]; // what a proxy says of a server that is stopped

worker.addEventListener("install", (event) => event.waitUntil(layShell()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
// A page that was on its way while the worker came in is not among those it took over.
worker.addEventListener("message", (event) => event.waitUntil(worker.clients.claim().then(sync)));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === "POST") {
    if (CHANGES.test(pathname)) event.respondWith(change(event, pathname));
    else if (pathname === "/accounts/logout/") event.respondWith(signOut(request));
    else if (pathname === "/accounts/login/" || pathname.startsWith("/enter/")) event.waitUntil(forget());
  } else if (request.method === "GET") {
    if (pathname.startsWith(SHELL.files)) event.respondWith(shellFile(request));
    else if (request.mode === "navigate" && !pathname.startsWith("/a/")) event.respondWith(page(event, pathname));
  }
});

// The shell

async function layShell(): Promise<void> {
  const cache = await caches.open(SHELL_CACHE);
  await Promise.allSettled(SHELL.addresses.map((address) => cache.add(new Request(address, { cache: "no-cache" }))));
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith("plait-shell-") && name !== SHELL_CACHE) await caches.delete(name);
  }
  await worker.clients.claim();
}

async function shellFile(request: Request): Promise<Response> {
  const cache = await caches.open(SHELL_CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch {
    return (await cache.match(request)) ?? Response.error();
  }
}

// Pages

async function page(event: Fetching, pathname: string): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(PAGES);
  const copy = await keptCopy(cache, pathname);
  try {
    const answer = await (copy ? Promise.race([fetch(request), lateness()]) : fetch(request));
    if (AWAY.includes(answer.status)) throw new Error("The server is away.");
    // Whoever may not see it any more does not keep it either.
    if (GONE.includes(answer.status)) await cache.delete(pathname);
    if (answer.ok && (await cache.match(pathname))) event.waitUntil(keepIfLasting(cache, pathname, answer.clone()));
    return answer;
  } catch {
    return copy ?? (await cache.match(KEPT_PAGE)) ?? (await caches.match(OFFLINE_PAGE)) ?? Response.error();
  }
}

// What the server says of a change is said once; sync() fetches the page without it.
async function keepIfLasting(cache: Cache, pathname: string, answer: Response): Promise<void> {
  const says = (await answer.clone().text()).includes('<div class="messages"');
  if (!says) await cache.put(pathname, answer);
}

// Without a line the page that screens one paper at a time is stood in for by the list of the next papers.
async function keptCopy(cache: Cache, pathname: string): Promise<Response | undefined> {
  return cache.match(pathname.replace(/(\/reviews\/\d+\/)screen\/$/, "$1next/"));
}

function lateness(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("The server is late.")), LATE_AFTER));
}

// Counts up when an account's pages are dropped, so that pages still on their way are not put back.
let era = 0;

async function forget(): Promise<void> {
  era++;
  await caches.delete(PAGES);
  await remember("account", "");
  await remember("stamps", "{}");
}

async function signOut(request: Request): Promise<Response> {
  const copy = request.clone();
  await Promise.race([sendKept(), lateness()]).catch(() => undefined);
  await forget();
  return fetch(copy).catch(async () => (await caches.match(OFFLINE_PAGE)) ?? Response.error());
}

async function sync(): Promise<void> {
  const state = await sendKept();
  const isWhole = !state?.account || (await navigator.locks.request("plait-pages", () => keepPages(state)));
  if (!isWhole) await tell(0, true);
}

// Deliver what waits, if the account it waits for is the one signed in. The state after that, null without a line.
// One at a time: two at once would each find another account than before, and the second drop what the first kept.
function sendKept(): Promise<State | null> {
  return navigator.locks.request("plait-account", () => sendKeptAlone());
}

async function sendKeptAlone(): Promise<State | null> {
  const mine = era;
  let state = await askState();
  let nSent = 0;
  if (!state || mine !== era) return null;
  if (state.account !== (await recall("account"))) await forget();
  if (state.account) {
    await remember("account", state.account);
    nSent = await deliver(state);
    if (nSent) state = (await askState()) ?? state;
  }
  await tell(nSent);
  return state;
}

async function askState(): Promise<State | null> {
  try {
    const answer = await fetch("/phone/state/", { cache: "no-store", signal: inTime() });
    return answer.ok ? ((await answer.json()) as State) : null;
  } catch {
    return null;
  }
}

// Whether all pages are kept now.
async function keepPages(state: State): Promise<boolean> {
  const mine = era;
  if (state.account !== (await recall("account"))) return true;
  const cache = await caches.open(PAGES);
  const stamps = JSON.parse((await recall("stamps")) || "{}") as Record<string, string>;
  for (const request of await cache.keys()) {
    if (!(new URL(request.url).pathname in state.pages)) await cache.delete(request);
  }
  let isWhole = true;
  for (const [address, stamp] of Object.entries(state.pages)) {
    const wanted = `${SHELL.version} ${stamp}`;
    if (stamps[address] === wanted && (await cache.match(address))) continue;
    try {
      const answer = await fetch(address, { cache: "no-store", headers: { "Plait-Keep": "1" }, signal: inTime() });
      if (mine !== era) return true;
      if (!answer.ok || answer.redirected) continue;
      await cache.put(address, answer);
      stamps[address] = wanted;
    } catch {
      isWhole = false;
      break;
    }
  }
  if (mine !== era) return true;
  const still = Object.entries(stamps).filter(([address]) => address in state.pages);
  await remember("stamps", JSON.stringify(Object.fromEntries(still)));
  return isWhole;
}

// Changes

async function change(event: Fetching, pathname: string): Promise<Response> {
  const { request } = event;
  const body = await request.clone().text();
  const key = request.headers.get("Plait-Delivery") ?? crypto.randomUUID();
  // What was done earlier goes first, else an old change would undo this one.
  if (await isWaiting()) await sendKept();
  if (!(await isWaiting())) {
    try {
      const headers = new Headers(request.headers);
      headers.set("Plait-Delivery", key);
      const redirect = request.mode === "navigate" ? "manual" : "follow";
      const answer = await fetch(request.url, { method: "POST", headers, body, redirect, signal: inTime() });
      if (!AWAY.includes(answer.status)) {
        event.waitUntil(sync());
        return answer;
      }
    } catch {
      // Kept below.
    }
  }
  const account = await recall("account");
  if (!account) return Response.error();
  const fields = new URLSearchParams(body);
  fields.delete("csrfmiddlewaretoken");
  if (WHOLE_FORM.test(pathname)) await letGoOf(account, pathname);
  await keep({ key, account, address: pathname, body: fields.toString() });
  await tell();
  if (request.mode === "navigate") return Response.redirect(pageOf(request, pathname), 303);
  return new Response(null, { status: 204 });
}

// Back to where the form stands, at the part that it changes.
function pageOf(request: Request, pathname: string): string {
  const part = /(folders|labels|comments)\/(?:\d+\/withdraw\/)?$/.exec(pathname)?.[1];
  const from = request.referrer.startsWith(location.origin) ? request.referrer : pathname;
  return from + (part ? `#${part}` : "");
}

async function letGoOf(account: string, address: string): Promise<void> {
  for (const each of await keptFor(account)) {
    if (each.address === address && each.refused === undefined && each.seq !== undefined) await letGo(each.seq);
  }
}

async function isWaiting(): Promise<boolean> {
  return (await keptFor(await recall("account"))).some((each) => each.refused === undefined);
}

// How many arrived.
function deliver(state: State): Promise<number> {
  return navigator.locks.request("plait-outbox", async () => {
    let n = 0;
    for (const each of await keptFor(state.account)) {
      if (each.refused !== undefined || each.seq === undefined) continue;
      let answer: Response;
      try {
        answer = await post(each, state.token);
        // Just after signing in, a page that came meanwhile may have made the token void.
        if (answer.status === 403) answer = await post(each, (await askState())?.token ?? "");
      } catch {
        return n;
      }
      // 409: somebody else has signed in meanwhile.
      if (answer.redirected || answer.status >= 500 || [409, 429].includes(answer.status)) return n;
      if (answer.ok) {
        await letGo(each.seq);
        n++;
      } else await keep({ ...each, refused: await reasonOf(answer) });
    }
    return n;
  });
}

function post(change: Kept, token: string): Promise<Response> {
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    "X-CSRFToken": token,
    "Plait-Delivery": change.key,
    "Plait-Outbox": "1",
    "Plait-Account": change.account,
  };
  return fetch(change.address, { method: "POST", headers, body: change.body, signal: inTime() });
}

// One answer that never comes must not hold up all that wait for the lock.
function inTime(): AbortSignal {
  return AbortSignal.timeout(CHANGE_LATE_AFTER);
}

async function reasonOf(answer: Response): Promise<string> {
  if (answer.status === 404) return "It is no longer there.";
  if (answer.status === 403) return "You may not do this any more.";
  const isPlain = answer.headers.get("Content-Type")?.startsWith("text/plain");
  return (isPlain && (await answer.text()).slice(0, 500)) || "The server did not say why.";
}

async function tell(nSent = 0, isBehind = false): Promise<void> {
  for (const client of await worker.clients.matchAll()) client.postMessage({ nSent, isBehind });
}
