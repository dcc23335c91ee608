// A form with data-confirm asks its question before it is sent.
export function askBeforeDestroying(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const question = event.submitter?.dataset["confirm"] ?? form.dataset["confirm"];
    if (question && !window.confirm(question)) event.preventDefault();
  });
}
