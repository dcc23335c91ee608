// The coding page: choose words by mouse, touch or keyboard, then a code for them.
import { CodeList, type Choice } from "./code-list";
import { send } from "./exchange";
import { piecesIn, rangeOf, segmentOf, unitsOf, type Segment } from "./segment";

class CodingPage {
  private readonly text = must<HTMLElement>("#coded-text");
  private readonly panel = must<HTMLElement>(".code-panel");
  private readonly form = must<HTMLFormElement>("#code-turn");
  private readonly find = must<HTMLInputElement>("#find-code");
  private readonly codes: CodeList;
  private chosen: Segment | null = null;
  private busy = false;

  constructor(page: HTMLElement) {
    const quick = must<HTMLElement>(".quick-choice");
    quick.hidden = false;
    must<HTMLElement>(".plain-choice").hidden = true;
    page.classList.add("scripted");
    this.text.tabIndex = 0;
    const mayCreate = quick.dataset["mayCreate"] === "yes";
    this.codes = new CodeList(
      this.find,
      must("#code-list"),
      must("#code-definition"),
      mayCreate,
      (choice) => void this.apply(choice),
      () => this.backToText(),
    );
    document.addEventListener("selectionchange", () => this.selected());
    this.text.addEventListener("click", (event) => this.clicked(event));
    this.text.addEventListener("keydown", (event) => this.key(event));
    page.addEventListener("click", (event) => void this.button(event));
    this.fromAddress();
    this.selected(); // words may have been chosen before this script came
    window.addEventListener("hashchange", () => this.fromAddress());
  }

  // Choosing words

  private selected(): void {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!this.text.contains(range.commonAncestorContainer)) return;
    const segment = segmentOf(range, this.text);
    if (segment) this.choose(segment, false);
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const chip = target.closest<HTMLElement>(".chip");
    if (chip && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.chooseCoding(chip.dataset["coding"] ?? "");
      return;
    }
    const selection = document.getSelection();
    if (selection && !selection.isCollapsed) return;
    const piece = target.closest<HTMLElement>("[data-codings]");
    const [coding, ...others] = piece?.dataset["codings"]?.split(" ") ?? [];
    if (!piece || !coding) this.choose(null, false);
    else if (others.length === 0) this.chooseCoding(coding);
    else {
      const range = document.createRange();
      range.selectNodeContents(piece);
      this.choose(segmentOf(range, this.text), false);
    }
  }

  private fromAddress(): void {
    const coding = /^#coding-(\d+)$/.exec(location.hash)?.[1];
    if (coding) this.chooseCoding(coding);
  }

  private chooseCoding(id: string): void {
    const pieces = [...this.text.querySelectorAll<HTMLElement>(`[data-codings~="${id}"]`)];
    const [first] = pieces;
    const last = pieces.at(-1);
    if (!first || !last) return;
    const range = document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    const segment = segmentOf(range, this.text);
    if (segment) this.choose(segment, false);
    this.showCodings([id], this.words());
  }

  private choose(segment: Segment | null, scroll: boolean): void {
    this.chosen = segment;
    const range = segment && rangeOf(segment, this.text);
    this.highlight(range);
    this.panel.classList.toggle("open", segment !== null);
    must<HTMLElement>("#coding-problem").replaceChildren();
    if (!segment || !range) {
      must<HTMLElement>("#chosen-words").textContent = "";
      must<HTMLElement>("#codings-here").replaceChildren();
      this.mark([]);
      return;
    }
    this.showCodings(this.codingsOn(range), this.words());
    if (scroll) {
      const box = range.getBoundingClientRect();
      if (box.top < 80 || box.bottom > innerHeight - 80) scrollBy({ top: box.top - innerHeight / 3 });
    }
  }

  private highlight(range: Range | null): void {
    if (!("highlights" in CSS)) return;
    if (range) CSS.highlights.set("chosen", new Highlight(range));
    else CSS.highlights.delete("chosen");
  }

  private words(): string {
    return (this.chosen && rangeOf(this.chosen, this.text)?.cloneContents().textContent) ?? "";
  }

  private codingsOn(range: Range): string[] {
    const ids = new Set<string>();
    for (const piece of piecesIn(this.text)) {
      if (!piece.dataset["codings"] || !range.intersectsNode(piece)) continue;
      const inside = rangeOverlap(range, piece);
      if (inside) for (const id of piece.dataset["codings"].split(" ")) ids.add(id);
    }
    return [...ids];
  }

  // What lies on the words

  private showCodings(ids: string[], words: string): void {
    this.panel.classList.add("open");
    must<HTMLElement>("#chosen-words").textContent = words ? `“${words}”` : "";
    const chips = ids
      .map((id) => this.text.querySelector<HTMLAnchorElement>(`.chip[data-coding="${id}"]`))
      .filter((chip) => chip !== null);
    this.mark(ids);
    const here = must<HTMLElement>("#codings-here");
    here.replaceChildren();
    if (chips.length === 0) return;
    const heading = document.createElement("h2");
    heading.textContent = chips.length === 1 ? "1 coding here" : `${chips.length} codings here`;
    const list = document.createElement("ul");
    for (const chip of chips) {
      const item = document.createElement("li");
      item.className = [...chip.classList].filter((name) => /^c\d+$/.test(name)).join(" ");
      const by = chip.parentElement?.querySelector(".by")?.textContent;
      item.append(by ? `${chip.textContent}, ${by} ` : `${chip.textContent} `);
      const remove = document.createElement("button");
      remove.type = "button";
      remove.className = "link";
      remove.textContent = "Remove";
      remove.setAttribute("aria-label", `Remove ${chip.textContent}`);
      remove.dataset["send"] = `${chip.pathname}remove/`;
      item.append(remove);
      list.append(item);
    }
    here.append(heading, list);
  }

  private mark(ids: string[]): void {
    for (const element of this.text.querySelectorAll(".on.here, .chip.here")) element.classList.remove("here");
    if (ids.length > 40) return;
    for (const id of ids) {
      for (const element of this.text.querySelectorAll(`[data-codings~="${id}"], .chip[data-coding="${id}"]`))
        element.classList.add("here");
    }
  }

  // Changing

  private async apply(choice: Choice): Promise<void> {
    if (!this.chosen) {
      this.problem("Choose words in the transcript first.");
      return;
    }
    const fields = this.fields();
    fields.set("code", choice.code);
    if (!choice.code) fields.set("new_name", choice.name);
    fields.set("start", String(this.chosen.start));
    fields.set("end", String(this.chosen.end));
    await this.change(this.form.action, fields);
  }

  private async button(event: MouseEvent): Promise<void> {
    const button = (event.target as Element).closest<HTMLButtonElement>("button");
    if (!button) return;
    const whole = button.name === "turn" ? button.closest<HTMLElement>(".block") : null;
    if (whole) {
      event.preventDefault();
      const units = unitsOf(whole, "sentence");
      const [first] = units;
      const last = units.at(-1);
      if (first && last) this.choose({ start: first.start, end: last.end }, false);
      this.find.focus();
    } else if (button.dataset["close"] !== undefined) {
      document.getSelection()?.removeAllRanges();
      this.choose(null, false);
    } else if (button.dataset["send"] || button.dataset["fragment"] !== undefined) {
      event.preventDefault();
      await this.change(button.dataset["send"] ?? button.formAction, this.fields());
    }
  }

  private fields(): FormData {
    const fields = new FormData();
    for (const name of ["csrfmiddlewaretoken", "revision"]) {
      const input = this.form.querySelector<HTMLInputElement>(`input[name=${name}]`);
      if (input) fields.set(name, input.value);
    }
    return fields;
  }

  private async change(address: string, fields: FormData): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const target = new URL(address, location.href);
    target.search = location.search;
    const problem = await send(target.href, fields);
    this.busy = false;
    if (problem) {
      this.problem(problem);
      return;
    }
    if (document.getElementById("said")?.dataset["revision"] !== fields.get("revision")) {
      location.reload();
      return;
    }
    this.codes.show();
    this.choose(this.chosen, false);
    this.backToText();
  }

  private problem(words: string): void {
    const line = document.createElement("p");
    line.textContent = words;
    must<HTMLElement>("#coding-problem").replaceChildren(line);
  }

  // Keys

  private backToText(): void {
    const range = this.chosen && rangeOf(this.chosen, this.text);
    const block = range && (range.startContainer.parentElement?.closest<HTMLElement>(".block") ?? null);
    (block ?? this.text).focus({ preventScroll: true });
  }

  private key(event: KeyboardEvent): void {
    if ((event.target as Element).closest("a, button, input") || event.ctrlKey || event.metaKey) return;
    if (this.moved(event)) event.preventDefault();
  }

  private moved(event: KeyboardEvent): boolean {
    const forward = event.key === "ArrowRight" || event.key === "ArrowDown";
    const isArrow = forward || event.key === "ArrowLeft" || event.key === "ArrowUp";
    const isVertical = event.key === "ArrowDown" || event.key === "ArrowUp";
    if (event.key === "Escape") {
      document.getSelection()?.removeAllRanges();
      this.choose(null, false);
      return true;
    }
    if (event.key === "Enter" && this.chosen) {
      this.find.focus();
      return true;
    }
    if (event.key === "Enter" || event.key === " ") return this.chooseFirst(this.block());
    if (!isArrow) return false;
    if (event.shiftKey && this.chosen) return this.stretch(isVertical ? "sentence" : "word", forward);
    if (event.altKey && this.chosen) return this.beginAt(forward);
    if (isVertical) return this.goTo(forward);
    return this.chosen !== null && this.step(forward);
  }

  private blocks(): HTMLElement[] {
    return [...this.text.querySelectorAll<HTMLElement>(".block")];
  }

  private block(): HTMLElement | null {
    const focused = document.activeElement?.closest<HTMLElement>(".block");
    if (focused && this.text.contains(focused)) return focused;
    return this.blocks().find((each) => each.getBoundingClientRect().bottom > 120) ?? null;
  }

  private goTo(forward: boolean): boolean {
    const blocks = this.blocks();
    const here = this.block();
    const isFocused = here !== null && here === document.activeElement;
    const at = here ? blocks.indexOf(here) : -1;
    const next = blocks[isFocused ? at + (forward ? 1 : -1) : at];
    if (!next) return true;
    next.focus();
    if (this.chosen) this.chooseFirst(next);
    return true;
  }

  private chooseFirst(block: HTMLElement | null): boolean {
    const first = block && unitsOf(block, "sentence")[0];
    if (!first) return true;
    block.focus({ preventScroll: true });
    document.getSelection()?.removeAllRanges();
    this.choose(first, true);
    return true;
  }

  // The next or previous sentence, over into the neighbouring turn where this one has no more.
  private step(forward: boolean): boolean {
    const blocks = this.blocks();
    const here = this.block();
    if (!here || !this.chosen) return true;
    let at = blocks.indexOf(here);
    for (; at >= 0 && at < blocks.length; at += forward ? 1 : -1) {
      const block = blocks[at];
      if (!block) break;
      const { start, end } = this.chosen;
      const units = unitsOf(block, "sentence");
      const next = forward ? units.find((each) => each.start >= end) : units.filter((each) => each.end <= start).at(-1);
      if (!next) continue;
      block.focus({ preventScroll: true });
      this.choose(next, true);
      return true;
    }
    return true;
  }

  private stretch(kind: "sentence" | "word", longer: boolean): boolean {
    if (!this.chosen) return true;
    const { start, end } = this.chosen;
    const ends = this.unitsAround(kind)
      .map((each) => each.end)
      .filter((each) => each > start);
    const next = longer ? ends.find((each) => each > end) : ends.filter((each) => each < end).at(-1);
    if (next !== undefined) this.choose({ start, end: next }, true);
    return true;
  }

  private beginAt(later: boolean): boolean {
    if (!this.chosen) return true;
    const { start, end } = this.chosen;
    const starts = this.unitsAround("word")
      .map((each) => each.start)
      .filter((each) => each < end);
    const next = later ? starts.find((each) => each > start) : starts.filter((each) => each < start).at(-1);
    if (next !== undefined) this.choose({ start: next, end }, true);
    return true;
  }

  // Units of the turn in which the chosen words begin, of the one before it, and of the one in which they end and the next.
  private unitsAround(kind: "sentence" | "word"): Segment[] {
    const range = this.chosen && rangeOf(this.chosen, this.text);
    if (!range) return [];
    const blocks = this.blocks();
    const blockOf = (node: Node) => blocks.findIndex((each) => each.contains(node));
    const from = Math.max(0, blockOf(range.startContainer) - 1);
    return blocks.slice(from, blockOf(range.endContainer) + 2).flatMap((block) => unitsOf(block, kind));
  }
}

// Whether the two share at least one character; touching ends do not count.
function rangeOverlap(range: Range, piece: HTMLElement): boolean {
  const own = document.createRange();
  own.selectNodeContents(piece);
  const { START_TO_END, END_TO_START } = Range;
  return range.compareBoundaryPoints(START_TO_END, own) > 0 && range.compareBoundaryPoints(END_TO_START, own) < 0
    ? piece.textContent !== ""
    : false;
}

function must<E extends Element>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The coding page has no ${selector}.`);
  return found;
}

const page = document.querySelector<HTMLElement>("[data-coding-page]");
if (page) new CodingPage(page);
