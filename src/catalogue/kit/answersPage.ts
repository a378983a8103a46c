import type { Cell } from "../../core/cells/cell";
import { indicatorNamed } from "../../core/indicators";
import { formatDate, formatNumber, formatPercent } from "../../text/format";
import { kitText } from "../../text/kit";
import { exerciseText, plantedFaultText } from "../../text/training";
import { formatValue } from "../../text/value";
import { expectedOf } from "../training/exercises/expected";
import { answerCell, placedExercises, type PlacedExercise } from "../training/exercises/layout";
import { placedFaultTables } from "../training/layout";
import { plantedFaults, type PlantedFault } from "../training/plantedFaults";

const text = kitText.answers;

/** The answers of every exercise as Markdown, for the trainer. */
export function answersPage(): string {
  const parts = [
    `# ${text.title}`,
    text.about,
    `## ${text.faults}`,
    text.faultsAbout,
    table([text.cell, text.fault, text.why, text.right], plantedFaults.map(faultRow)),
    ...placedExercises.flatMap((placed) => [
      `## ${exerciseText[placed.exercise.id].title.id}`,
      exerciseText[placed.exercise.id].about.id,
      table([text.cell, text.asked, text.formula, text.answer], stepRows(placed)),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function faultRow(fault: PlantedFault): string[] {
  const { title, explanation } = plantedFaultText[fault.id];
  return [fault.cell, title.id, explanation.id, text.becomes(fault.fix.cell, rightValue(fault))];
}

function stepRows(placed: PlacedExercise): string[][] {
  const { exercise } = placed;
  const expected = expectedOf(exercise);
  const questions: Readonly<Record<string, { readonly id: string }>> = exerciseText[exercise.id].steps;
  return exercise.steps.map(({ key, indicator, args }) => {
    const entry = indicatorNamed(indicator);
    const value = expected.get(key);
    return [
      answerCell(placed, key),
      questions[key]?.id ?? "",
      `\`=DUKCAPIL.${indicator}(${args.map((arg) => answerCell(placed, arg)).join("; ")})\``,
      entry && value !== undefined ? formatValue(value, entry.gives, "id") : "",
    ];
  });
}

/** As the column shows it: a day, a share or a figure. */
function rightValue({ fix }: PlantedFault): string {
  const table = placedFaultTables.find(
    ({ headerRow, rows }) => fix.row > headerRow && fix.row <= headerRow + rows.length,
  );
  const type = table?.kind.columns[table.columns[fix.column] ?? ""]?.type.name;
  return shown(fix.value, type);
}

function shown(value: Cell, type: string | undefined): string {
  if (typeof value !== "number") return String(value);
  if (type === "tanggal") return formatDate(value, "id");
  return type === "persen" ? formatPercent(value, "id") : formatNumber(value, "id");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
