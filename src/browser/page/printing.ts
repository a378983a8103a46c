/** Prints an element instead of the page. */
export function print(content: HTMLElement, title: string): void {
  document.querySelector("[data-paper]")?.remove();
  const paper = document.createElement("section");
  paper.dataset["paper"] = "";
  paper.append(content);
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
