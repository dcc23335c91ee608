// On a page with [data-keys], a key presses the button that bears it as data-key. The switch turns that off, as people
// who speak to their machine or touch keys by accident need.
const STORED = "plait-keys-off";

export function pressKeys(): void {
  if (!document.querySelector("[data-keys]")) return;
  const toggle = document.querySelector<HTMLInputElement>("[data-keys-switch]");
  if (toggle) {
    toggle.checked = localStorage.getItem(STORED) === null;
    toggle.addEventListener("change", () => {
      if (toggle.checked) localStorage.removeItem(STORED);
      else localStorage.setItem(STORED, "yes");
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || toggle?.checked === false) return;
    if (event.target instanceof Element && event.target.closest("input:not([type=checkbox]), select, textarea")) return;
    const key = CSS.escape(event.key.toLowerCase());
    const button = document.querySelector<HTMLButtonElement>(`button[data-key="${key}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}
