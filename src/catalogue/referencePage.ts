import type { AnyIndicator, Example } from "../core/indicator";
import type { Param, ScalarParam } from "../core/parameter";
import type { Language } from "../core/words";
import { paramName } from "../text/faults";
import { formatNumber, formatPercent } from "../text/format";
import { kindText } from "../text/kinds";
import { referenceText as text } from "../text/reference";
import { taskText } from "../text/tasks";
import { unitText } from "../text/units";
import { answeredExamples, exampleAnswer, isRefusal, type ShownExample } from "./exampleAnswer";
import { exampleFormula, NAMESPACE } from "./exampleFormula";

/** The reference page as Markdown: each function by task, with its examples computed. */
export function referencePage(list: readonly AnyIndicator[], language: Language): string {
  const tasks = Object.entries(taskText).map(([task, words]) => ({
    title: words[language],
    entries: list.filter((entry) => entry.task === task),
  }));
  const parts = [
    `# ${text.title[language]}`,
    ...text.opening[language],
    ...tasks
      .filter(({ entries }) => entries.length > 0)
      .flatMap(({ title, entries }) => [`## ${title}`, ...entries.flatMap((entry) => section(entry, list, language))]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(entry: AnyIndicator, list: readonly AnyIndicator[], language: Language): string[] {
  const refusals = entry.examples.filter(isRefusal).map((example) => refusal(entry, example, language));
  return [
    `### ${entry.name}`,
    entry.says[language],
    `\`${signature(entry, language)}\``,
    parameterTable(entry, language),
    `${text.result[language]}: ${result(entry, language)}.`,
    exampleTable(entry, answeredExamples(entry, list), language),
    ...(refusals.length > 0 ? [`${text.refuses[language]}:`, refusals.join("\n")] : []),
  ].filter((part) => part !== "");
}

function signature(entry: AnyIndicator, language: Language): string {
  const names = paramsOf(entry).map(([key, param]) => {
    const name = paramName(entry, key, language);
    return param.optional ? `[${name}]` : name;
  });
  return `${NAMESPACE}.${entry.name}(${names.join(language === "id" ? "; " : ", ")})`;
}

function parameterTable(entry: AnyIndicator, language: Language): string {
  const rows = paramsOf(entry).map(([key, param]) => {
    const unit = param.unit === undefined ? "" : `, ${unitText[param.unit][language]}`;
    return [
      `\`${paramName(entry, key, language)}\``,
      param.says[language],
      kindText[param.kind][language] + unit,
      whenLeftOut(param, language),
    ];
  });
  return table(
    [text.parameter, text.meaning, text.filledWith, text.leftOut].map((words) => words[language]),
    rows,
  );
}

function whenLeftOut(param: Param, language: Language): string {
  if (!param.optional) return text[!param.whole && param.blank === 0 ? "blankIsZero" : "required"][language];
  if (param.whole) return text.mayBeBlank[language];
  if (param.zeroCounts) return text.noLimit[language];
  return param.fallback === undefined ? text.mayBeBlank[language] : fallbackText(param, language);
}

function fallbackText({ kind, fallback }: ScalarParam<unknown>, language: Language): string {
  if (typeof fallback !== "number") return String(fallback);
  return kind === "pecahan" ? formatPercent(fallback, language) : formatNumber(fallback, language);
}

function result({ gives }: AnyIndicator, language: Language): string {
  const unit = gives.unit === undefined ? "" : ` (${unitText[gives.unit][language]})`;
  return gives.says[language] + unit;
}

function exampleTable(entry: AnyIndicator, examples: readonly ShownExample[], language: Language): string {
  if (examples.length === 0) return "";
  const rows = examples.map((example) => [
    `\`${exampleFormula(entry, example.args, language)}\``,
    exampleAnswer(entry, example, language),
    example.says?.[language] ?? "",
  ]);
  return table(
    [text.formula, text.result, text.remark].map((words) => words[language]),
    rows,
  );
}

function refusal(entry: AnyIndicator, example: Example, language: Language): string {
  return `- \`${exampleFormula(entry, example.args, language)}\`: ${exampleAnswer(entry, example, language)}`;
}

function paramsOf(entry: AnyIndicator): [string, Param][] {
  return Object.entries(entry.params as Record<string, Param>);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
