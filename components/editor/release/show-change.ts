/** Marks a change in the texts and in the list, and brings it into sight where it is not. Of earlier ones nothing stays. */
export function showChange(frame: HTMLElement | null, id: string): void {
  if (frame === null) return;
  for (const chosen of frame.querySelectorAll(".is-chosen")) chosen.classList.remove("is-chosen");
  const safe = CSS.escape(id);
  for (const line of frame.querySelectorAll<HTMLElement>(`[data-change-line="${safe}"]`)) {
    line.closest("details")?.setAttribute("open", "");
    choose(line);
  }
  for (const pane of frame.querySelectorAll("[data-pane]")) {
    const marks = pane.querySelectorAll<HTMLElement>(`[data-change="${safe}"]`);
    for (const mark of marks) mark.classList.add("is-chosen");
    if (marks[0]) choose(marks[0]);
  }
}

function choose(element: HTMLElement): void {
  element.classList.add("is-chosen");
  element.scrollIntoView({ block: "nearest" });
}
