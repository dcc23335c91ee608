// On a narrow screen the steps of the study scroll sideways: bring the one that is open into view.
export function showOpenStep(): void {
  const open = document.querySelector<HTMLElement>(".flow [aria-current]");
  const flow = open?.closest<HTMLElement>(".flow");
  if (open && flow) flow.scrollLeft = open.offsetLeft - (flow.clientWidth - open.offsetWidth) / 2;
}
