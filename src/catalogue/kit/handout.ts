import type { AnyIndicator } from "../../core/indicator";
import { indicatorNamed, indicators } from "../../core/indicators";
import { kitText } from "../../text/kit";
import { answeredExamples, exampleAnswer } from "../exampleAnswer";
import { exampleFormula } from "../exampleFormula";
import { FIRST_FORMULAS } from "./firstFormulas";

const text = kitText.handout;

/** The first formulas on one A4 page, as self-contained HTML. */
export function handoutPage(): string {
  const rows = FIRST_FORMULAS.map((name, index) => {
    const entry = indicatorNamed(name);
    if (!entry) throw new Error(`no function ${name}`);
    return row(entry, index + 1);
  });
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<title>${escape(text.title)}</title>
<style>
  @page { size: A4; margin: 11mm 12mm 9mm; }
  * { box-sizing: border-box; }
  body { margin: 0 auto; max-width: 186mm; font: 9pt/1.26 "Segoe UI", "DejaVu Sans", sans-serif; color: #1b1b1b; }
  h1 { font-size: 17pt; margin: 0 0 1mm; color: #0f4c75; }
  p { margin: 0 0 2.5mm; }
  table { width: 100%; border-collapse: collapse; }
  th { text-align: left; font-weight: 600; font-size: 8.6pt; color: #444; border-bottom: 0.5mm solid #0f4c75; padding: 0 1.5mm 1mm; }
  td { vertical-align: top; border-bottom: 0.2mm solid #ccc; padding: 0.85mm 1.5mm; }
  td:first-child { color: #666; text-align: right; width: 7mm; }
  td:nth-child(2) { width: 62mm; }
  td:last-child { width: 32mm; font-weight: 600; }
  code { font: 7.9pt/1.3 "Cascadia Mono", "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
  ul { margin: 2.5mm 0 1.5mm; padding-left: 4.5mm; font-size: 8.6pt; }
  footer { font-size: 7.6pt; color: #666; }
</style>
<h1>${escape(text.title)}</h1>
<p>${escape(text.about)}</p>
<table>
<thead><tr><th></th><th>${escape(text.question)}</th><th>${escape(text.formula)}</th><th>${escape(text.answer)}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<ul>
${text.habits.map((habit) => `<li>${escape(habit)}</li>`).join("\n")}
</ul>
<footer>${escape(text.origin)}</footer>
</html>
`;
}

/** A function's first example is its simplest, with figures of a real office. */
function row(entry: AnyIndicator, number: number): string {
  const [example] = answeredExamples(entry, indicators);
  if (!example) throw new Error(`no example of ${entry.name}`);
  const isExplained = entry.gives.kind === "penjelasan";
  const answer = isExplained ? text.explained : exampleAnswer(entry, example, "id");
  const formula = `<code>${broken(escape(exampleFormula(entry, example.args, "id")))}</code>`;
  const cells = [number, escape(entry.says.id), formula, escape(answer)];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

/** A long formula breaks after a separator. */
const broken = (formula: string) => formula.replace(/(DUKCAPIL\.|; )/g, "$1<wbr>");

const escape = (given: string) => given.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
