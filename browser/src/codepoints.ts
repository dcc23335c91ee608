// The program counts Unicode code points, the browser UTF-16 units. This is where the one becomes the other.
export function codePoints(text: string): number {
  let n = text.length;
  for (let i = 0; i + 1 < text.length; i++) {
    if (isPair(text, i)) {
      n--;
      i++;
    }
  }
  return n;
}

// The UTF-16 offset in `text` at which `n` code points have passed.
export function unitsAt(text: string, n: number): number {
  let i = 0;
  for (; n > 0 && i < text.length; n--) i += isPair(text, i) ? 2 : 1;
  return i;
}

function isPair(text: string, i: number): boolean {
  const high = text.charCodeAt(i);
  const low = text.charCodeAt(i + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
