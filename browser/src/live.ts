// What happens in a study while one of its pages is open. A page whose rows others changed says so quietly, with a link;
// nothing moves. All tabs of a browser share one line to the server, because a browser opens few to one place.

export interface Told {
  event: number;
  // That too much happened to tell it one by one.
  much?: boolean;
  kind?: string;
  row?: number | null;
  actor?: number | null;
}

const FIRST_PAUSE = 1_000;
const PAUSE_WHEN_REFUSED = 30_000;
const LONGEST_PAUSE = 300_000;
const LONG_OPEN = 30_000;
const MOST_KEPT = 100;

export function tellOfChanges(): void {
  const { live, opened, viewer, shows } = document.body.dataset;
  const notice = document.querySelector<HTMLElement>("[data-changed]");
  const shown = (shows ?? "").split(" ").filter((word) => word !== "");
  if (!live || !notice || shown.length === 0 || !("EventSource" in window)) return;
  const hear = (told: Told) => {
    if (concerns(told, shown, Number(viewer))) show(notice);
  };
  let leave = listen(live, Number(opened), hear);
  // A page that is put aside holds no line; one that comes back hears what it missed.
  window.addEventListener("pagehide", () => leave());
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) leave = listen(live, Number(opened), hear);
  });
}

// shown: rooms ("coding"), kinds of rows ("coding.code") and rows ("coding.code:12") that stand on the page. What its
// reader did themselves is no news to them.
export function concerns(told: Told, shown: string[], viewer: number): boolean {
  if (told.much) return true;
  if (told.actor === viewer || !told.kind) return false;
  const names = [told.kind, told.kind.split(".")[0], `${told.kind}:${told.row}`];
  return shown.some((each) => names.includes(each));
}

function show(notice: HTMLElement): void {
  if (notice.hasChildNodes()) return;
  const link = document.createElement("a");
  link.href = notice.dataset["changed"] ?? "";
  link.textContent = "show";
  notice.append("This page has changed since you opened it: ", link);
}

// Returns: how to stop listening.
function listen(address: string, opened: number, hear: (told: Told) => void): () => void {
  return "BroadcastChannel" in window && navigator.locks
    ? shareLine(address, opened, hear)
    : lineWhileSeen(address, opened, hear);
}

// Where tabs cannot share, the one that is looked at has a line.
function lineWhileSeen(address: string, opened: number, hear: (told: Told) => void): () => void {
  const line = new Line(address, opened, hear);
  const look = () => (document.visibilityState === "visible" ? line.open() : line.close());
  document.addEventListener("visibilitychange", look);
  look();
  return () => {
    document.removeEventListener("visibilitychange", look);
    line.close();
  };
}

// The tab that has the lock holds the line and passes on what it hears; when it goes, the next one takes over.
function shareLine(address: string, opened: number, hear: (told: Told) => void): () => void {
  const name = `plait ${address}`;
  const channel = new BroadcastChannel(name);
  const leaving = new AbortController();
  let last = opened;
  let held: SharedLine | null = null;
  const hearNew = (told: Told) => {
    last = Math.max(last, told.event);
    if (told.event > opened) hear(told);
  };
  channel.onmessage = ({ data }: MessageEvent<Told | { opened: number }>) => {
    if ("event" in data) hearNew(data);
    else held?.greet(data.opened);
  };
  // Whoever holds the line tells a page what happened since it was made.
  channel.postMessage({ opened });
  const hold = () =>
    new Promise<void>((done) => {
      const line = new SharedLine(address, last, channel, hearNew);
      held = line;
      leaving.signal.addEventListener("abort", () => (line.close(), done()));
      if (leaving.signal.aborted) line.close(), done();
    });
  navigator.locks.request(name, { signal: leaving.signal }, hold).catch(() => undefined);
  return () => {
    leaving.abort();
    channel.close();
  };
}

class SharedLine {
  private readonly kept: Told[] = [];
  private line: Line;

  constructor(
    private readonly address: string,
    private from: number,
    private readonly channel: BroadcastChannel,
    private readonly hear: (told: Told) => void,
  ) {
    this.line = this.opened();
  }

  // A page that was made before all that is kept here needs the line from there on.
  greet(opened: number): void {
    if (opened < this.from) {
      this.line.close();
      this.from = opened;
      this.kept.length = 0;
      this.line = this.opened();
    }
    for (const told of this.kept) if (told.event > opened) this.channel.postMessage(told);
  }

  close(): void {
    this.line.close();
  }

  private opened(): Line {
    const line = new Line(this.address, this.from, (told) => this.pass(told));
    line.open();
    return line;
  }

  private pass(told: Told): void {
    this.kept.push(told);
    if (this.kept.length > MOST_KEPT) this.from = this.kept.shift()?.event ?? this.from;
    this.channel.postMessage(told);
    this.hear(told);
  }
}

// A line that comes again by itself, from the last event that it brought: later and later, and not all browsers at once.
class Line {
  private source: EventSource | null = null;
  private timer = 0;
  private failures = 0;
  private openedAt = 0;

  constructor(
    private readonly address: string,
    private last: number,
    private readonly hear: (told: Told) => void,
  ) {}

  open(): void {
    this.close();
    const source = new EventSource(`${this.address}?after=${this.last}`);
    this.source = source;
    source.onopen = () => (this.openedAt = Date.now());
    source.onmessage = (message: MessageEvent<string>) => {
      this.last = Number(message.lastEventId);
      this.hear({ ...(JSON.parse(message.data) as Omit<Told, "event">), event: this.last });
    };
    source.onerror = () => this.again(source.readyState === EventSource.CLOSED);
  }

  close(): void {
    window.clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }

  // isRefused: the server answered, and not with a line: no line can be held here, or nobody is signed in any more.
  private again(isRefused: boolean): void {
    this.close();
    if (this.openedAt > 0 && Date.now() - this.openedAt > LONG_OPEN) this.failures = 0;
    const pause = (isRefused ? PAUSE_WHEN_REFUSED : FIRST_PAUSE) * 2 ** this.failures;
    this.failures += 1;
    this.openedAt = 0;
    this.timer = window.setTimeout(() => this.open(), Math.min(pause, LONGEST_PAUSE) * (0.5 + Math.random()));
  }
}
