// Changes go to the server as forms; what comes back is HTML, each element of which takes the place of the one of its id.
export async function send(address: string, fields: FormData): Promise<string> {
  let answer: Response;
  try {
    answer = await fetch(address, { method: "POST", body: fields, headers: { "Plait-Fragment": "1" } });
  } catch {
    return "The server cannot be reached. Nothing was changed.";
  }
  const html = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (answer.ok && !answer.redirected) {
    for (const element of [...html.body.children]) {
      if (element.id) document.getElementById(element.id)?.replaceWith(element);
    }
    return "";
  }
  if (answer.redirected) return "You are signed out. Sign in in another tab, then try again.";
  const told = [...html.querySelectorAll(".problems-table tbody tr")].map((row) =>
    [...row.children].slice(1).map((cell) => cell.textContent?.trim()).join(" "),
  );
  return told.join(" ") || html.querySelector("main p")?.textContent?.trim() || "This could not be done. Load the page again.";
}
