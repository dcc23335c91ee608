// The box in which a code is found by typing. The codes themselves stand in the page's select, which works without script.
export interface Choice {
  code: string; // "" for a new code
  name: string;
}

export class CodeList {
  private options: HTMLElement[] = [];
  private active = 0;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly list: HTMLElement,
    private readonly definition: HTMLElement,
    private readonly mayCreate: boolean,
    private readonly choose: (choice: Choice) => void,
    private readonly leave: () => void,
  ) {
    input.addEventListener("input", () => this.show());
    input.addEventListener("keydown", (event) => this.key(event));
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest<HTMLElement>("[role=option]");
      if (option) this.take(option);
    });
    this.show();
  }

  show(): void {
    const typed = this.input.value.trim().toLowerCase();
    const all = [...document.querySelectorAll<HTMLOptionElement>("#code-choice option[data-name]")];
    const fitting = all.filter((each) => typed.split(/\s+/).every((word) => each.text.toLowerCase().includes(word)));
    const rank = (each: HTMLOptionElement) => ((each.dataset["name"] ?? "").toLowerCase().startsWith(typed) ? 0 : 1);
    if (typed) fitting.sort((a, b) => rank(a) - rank(b));
    this.options = fitting.slice(0, 200).map((each) => {
      const option = this.option(each.text.trim(), each.value, each.dataset["name"] ?? "");
      option.classList.add(`c${each.dataset["colour"]}`);
      option.dataset["definition"] = each.dataset["definition"] ?? "";
      return option;
    });
    const isThere = all.some((each) => each.text.trim().toLowerCase() === typed);
    if (this.mayCreate && typed && !isThere) {
      const name = this.input.value.trim();
      this.options.push(this.option(`New code “${name}”`, "", name));
    }
    this.options.forEach((option, n) => (option.id = `code-option-${n}`));
    this.list.replaceChildren(...this.options);
    this.mark(0);
  }

  private option(label: string, code: string, name: string): HTMLElement {
    const option = document.createElement("li");
    option.setAttribute("role", "option");
    option.textContent = label;
    option.dataset["code"] = code;
    option.dataset["name"] = name;
    return option;
  }

  private mark(n: number): void {
    this.active = Math.max(0, Math.min(n, this.options.length - 1));
    this.options.forEach((option, at) => option.setAttribute("aria-selected", String(at === this.active)));
    const option = this.options[this.active];
    this.input.setAttribute("aria-activedescendant", option?.id ?? "");
    this.definition.textContent = option?.dataset["definition"] ?? "";
    if (option) this.list.scrollTop = Math.max(0, option.offsetTop - this.list.offsetTop - 60);
  }

  private key(event: KeyboardEvent): void {
    const option = this.options[this.active];
    if (event.key === "ArrowDown") this.mark(this.active + 1);
    else if (event.key === "ArrowUp") this.mark(this.active - 1);
    else if (event.key === "Escape") this.leave();
    else if (event.key === "Enter") {
      if (option && !event.isComposing) this.take(option);
    } else return;
    event.preventDefault();
  }

  private take(option: HTMLElement): void {
    this.choose({ code: option.dataset["code"] ?? "", name: option.dataset["name"] ?? "" });
    this.input.value = "";
    this.show();
  }
}
