import type { Grid } from "../../workbook/grid/openGrid";

/** Prints the sheet in front: the page itself stays off the paper while it is printed. */
export function printSheet(grid: Grid, title: string): void {
  document.querySelector("[data-paper]")?.remove();
  const paper = document.createElement("section");
  paper.dataset["paper"] = "";
  paper.append(grid.printed());
  document.body.append(paper);
  const before = document.title;
  document.title = title;
  window.addEventListener(
    "afterprint",
    () => {
      paper.remove();
      document.title = before;
    },
    { once: true },
  );
  window.print();
}
