import { Ajv } from "ajv";
import { COLUMN } from "../../sheet/columns";
import { cellNumber, FIRST_DAY, isDateText, isUnbalanced, LAST_DAY, regions, services } from "../plainCells";

/*
 * Tuned: rows as tuples, so that no object is made; a Set behind each closed list; compiled to code, which needs eval and
 * so cannot run in the pane.
 */
const ajv = new Ajv({ allErrors: true, strictTuples: false });
ajv.addKeyword({ keyword: "region", type: "string", schemaType: "boolean", validate: (_, cell) => regions.has(cell) });
ajv.addKeyword({
  keyword: "service",
  type: "string",
  schemaType: "boolean",
  validate: (_, cell) => services.has(cell),
});
ajv.addFormat("tanggal", { type: "string", validate: isDateText });

const count = {
  anyOf: [
    { type: "integer", minimum: 0 },
    { type: "string", pattern: "^\\d{1,3}(?:\\.\\d{3})*$" },
  ],
};
const validate = ajv.compile({
  type: "array",
  items: [
    {
      anyOf: [
        { type: "integer", minimum: FIRST_DAY, maximum: LAST_DAY },
        { type: "string", format: "tanggal" },
      ],
    },
    { type: "string", region: true },
    { type: "string", service: true },
    { type: "string", pattern: "^\\d{16}$" },
    count,
    count,
    count,
    count,
  ],
});

export function check(rows) {
  const wrong = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    let columns = 0;
    if (!validate(row))
      for (const { instancePath } of validate.errors) columns |= 1 << (instancePath.charCodeAt(1) - 48);
    if (isUnbalanced(row)) columns |= 1 << COLUMN.SISA;
    for (let column = 0; columns > 0; column++, columns >>= 1) if (columns & 1) wrong.push(cellNumber(i, column));
  }
  return () => ({ wrong });
}
