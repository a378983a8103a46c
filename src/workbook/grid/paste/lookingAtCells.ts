import type { BookSheet } from "../../file/look/book";
import { referencesIn } from "../../formula/shift/references";
import { SheetCellsIn } from "../cells/cellIn";
import { keptFormula } from "../cells/keptFormula";
import type { GridContext } from "../context";

/** A formula or reference, and the sheet that it stands on. */
interface Looking {
  readonly formula: string;
  readonly sheet: string | undefined;
}

/** Everything in the file that refers to cells and is no cell: names, charts, and rules that always mean the same cells. */
export const looksAtCells = ({ file }: GridContext): readonly Looking[] => [
  ...file.names.map(({ formula }) => ({ formula, sheet: undefined })),
  ...file.sheets.flatMap((sheet) => [...inCharts(sheet), ...inRules(sheet)]),
];

const inCharts = ({ name, charts }: BookSheet): readonly Looking[] =>
  charts
    .flatMap(({ chart: { title, series } }) => [
      title?.ref,
      ...series.flatMap((one) => [one.name?.ref, one.along?.ref, one.values.ref]),
    ])
    .flatMap((ref) => (ref === undefined ? [] : [{ formula: ref, sheet: name }]));

/** A rule's reference without dollar signs means other cells for each of its cells, and stays as the rule does. */
const inRules = ({ name, look: { colourRules, inputRules } }: BookSheet): readonly Looking[] =>
  [...colourRules, ...inputRules].flatMap(({ formulas }) =>
    formulas.flatMap((formula) =>
      referencesIn(formula).references.every(({ corners }) => corners.every(isFixed)) ? [{ formula, sheet: name }] : [],
    ),
  );

type Corner = ReturnType<typeof referencesIn>["references"][number]["corners"][number];
const isFixed = ({ column, isColumnFixed, row, isRowFixed }: Corner) =>
  (column === undefined || isColumnFixed) && (row === undefined || isRowFixed);

/** The file's formulas that the grid does not hold, because it cannot calculate them. */
export function keptFormulas(context: GridContext): readonly Looking[] {
  return context.grid.getSheets().flatMap((sheet) => {
    const id = sheet.getSheetId();
    const cells = new SheetCellsIn(context, sheet);
    const file = context.file.sheets[context.ids.indexOf(id)];
    return (file?.cells ?? []).flatMap((line, row) =>
      line.flatMap((_value, column): readonly Looking[] => {
        if (file?.formula(row, column) === undefined) return [];
        const formula = keptFormula(context, id, row, column, cells.at(row, column).value);
        return formula === undefined ? [] : [{ formula, sheet: sheet.getName() }];
      }),
    );
  });
}
