// A field that holds a link for handing over gets a button that copies it. Without a script the field is chosen by hand.

const SHOWN_MS = 3000;

export function offerToCopy(): void {
  if (!navigator.clipboard) return;
  for (const field of document.querySelectorAll<HTMLInputElement>(".field > input[readonly]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = "Copy";
    button.addEventListener("click", () => void copy(field, button));
    const both = document.createElement("div");
    both.className = "copied";
    field.replaceWith(both);
    both.append(field, button);
  }
}

async function copy(field: HTMLInputElement, button: HTMLButtonElement): Promise<void> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    return; // It is selected, and copied by hand.
  }
  button.textContent = "Copied";
  window.setTimeout(() => (button.textContent = "Copy"), SHOWN_MS);
}
