import type { Language } from "../../core/words";
import { monthlyText, type MonthlyPage } from "../../text/monthly/page";
import { curvePicture } from "./curvePicture";

/** Black on white, whatever the colours of the screen, on one A4 page. */
const LOOK = `
  @page { size: A4 portrait; margin: 10mm 16mm; }
  [data-month] { font: 8.75pt/1.25 "Segoe UI", Arial, sans-serif; color: #000; background: #fff; color-scheme: light; }
  [data-month] header { text-align: center; border-bottom: 1.5pt solid #000; padding-bottom: 2mm; margin-bottom: 3mm; }
  [data-month] h1, [data-month] h2, [data-month] p { margin: 0; font-size: inherit; }
  [data-month] h1 { font-size: 11pt; }
  [data-month] h2 { margin-top: 1.5mm; }
  [data-month] table { width: 100%; table-layout: fixed; margin-top: 1.5mm; }
  [data-month] th, [data-month] td { border: 0.5pt solid #777; padding: 0.15mm 1.5mm; text-align: left; overflow-wrap: anywhere; }
  [data-month] thead th { background: #e8e8e8; print-color-adjust: exact; }
  [data-month] tbody th { font-weight: normal; }
  [data-month] td:nth-child(2), [data-month] th:nth-child(2) { width: 22%; text-align: right; }
  [data-month] td:nth-child(3), [data-month] th:nth-child(3) { width: 40%; }
  [data-month] figure { margin: 2mm 0 0; break-inside: avoid; }
  [data-month] ul { margin: 0.5mm 0 0; padding-left: 5mm; }
  [data-month] footer { margin: 3mm 0 0 58%; break-inside: avoid; }
  [data-month] footer p:nth-child(3) { margin-top: 13mm; }
`;

/** The monthly page as printed. */
export function monthlyPaper(page: MonthlyPage, language: Language): HTMLElement {
  const root = element("article");
  root.dataset["month"] = "";
  root.lang = language;
  const head = element("header", [
    ...[page.office].flatMap((office) => (office === undefined ? [] : [element("p", office)])),
    element("h1", page.title),
    ...[page.month].flatMap((month) => (month === undefined ? [] : [element("p", month)])),
  ]);
  root.append(element("style", LOOK), head);
  for (const { title, rows } of page.sections) {
    const headers = [title, monthlyText.figure[language], monthlyText.note[language]];
    const top = element("thead", [
      element(
        "tr",
        headers.map((each) => element("th", each)),
      ),
    ]);
    const lines = rows.map(([what, figure, note]) =>
      element("tr", [element("th", what), element("td", figure), element("td", note)]),
    );
    root.append(element("table", [top, element("tbody", lines)]));
  }
  if (page.curve) {
    const caption = `${page.curve.title} (${monthlyText.dashed[language]})`;
    root.append(element("figure", [element("figcaption", caption), curvePicture(page.curve, language)]));
  }
  if (page.left.length > 0)
    root.append(
      element("h2", monthlyText.left[language]),
      element(
        "ul",
        page.left.map((line) => element("li", line)),
      ),
    );
  root.append(element("h2", monthlyText.inWords[language]), element("p", page.paragraph));
  root.append(
    element(
      "footer",
      page.signature.map((line) => element("p", line)),
    ),
  );
  return root;
}

function element(name: string, content: string | readonly Node[] = []): HTMLElement {
  const made = document.createElement(name);
  made.append(...(typeof content === "string" ? [content] : content));
  return made;
}
