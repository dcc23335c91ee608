// Segments of the coded text: from a selection of the browser to code points, and back to a range that can be shown.
import { codePoints, unitsAt } from "./codepoints";

export interface Segment {
  start: number; // code points, end exclusive
  end: number;
}

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset["start"]);
}

function textOf(piece: HTMLElement): Text | null {
  return piece.firstChild instanceof Text ? piece.firstChild : null;
}

export function piecesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[data-start]")];
}

// The words of a range without white space at its ends; null when there are none in this text.
export function segmentOf(range: Range, root: HTMLElement): Segment | null {
  let start = -1;
  let end = -1;
  for (const piece of piecesIn(root)) {
    const text = textOf(piece);
    if (!text || !range.intersectsNode(text)) continue;
    const from = range.startContainer === text ? range.startOffset : 0;
    const to = range.endContainer === text ? range.endOffset : text.length;
    const chosen = text.data.slice(from, to);
    if (!chosen.trim()) continue;
    const blank = codePoints(chosen.slice(0, chosen.length - chosen.trimStart().length));
    if (start < 0) start = startOf(piece) + codePoints(text.data.slice(0, from)) + blank;
    end = startOf(piece) + codePoints(text.data.slice(0, from + chosen.trimEnd().length));
  }
  return start < 0 ? null : { start, end };
}

export function rangeOf(segment: Segment, root: HTMLElement): Range | null {
  const range = document.createRange();
  let begun = false;
  for (const piece of piecesIn(root)) {
    const text = textOf(piece);
    if (!text) continue;
    const start = startOf(piece);
    const end = start + codePoints(text.data);
    if (end <= segment.start) continue;
    if (start >= segment.end) break;
    if (!begun) range.setStart(text, unitsAt(text.data, Math.max(0, segment.start - start)));
    begun = true;
    range.setEnd(text, unitsAt(text.data, Math.min(end, segment.end) - start));
  }
  return begun ? range : null;
}

// The sentences or words of one block of the text, as segments.
export function unitsOf(block: HTMLElement, kind: "sentence" | "word"): Segment[] {
  const found: Segment[] = [];
  for (const paragraph of block.querySelectorAll<HTMLElement>(".words p")) {
    const first = paragraph.querySelector<HTMLElement>("[data-start]");
    if (!first) continue;
    const words = paragraph.textContent ?? "";
    for (const { index, segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: kind }).segment(words)) {
      const trimmed = segment.trim();
      if (!trimmed || (kind === "word" && !isWordLike)) continue;
      const start = startOf(first) + codePoints(words.slice(0, index + segment.indexOf(trimmed)));
      found.push({ start, end: start + codePoints(trimmed) });
    }
  }
  return found;
}
