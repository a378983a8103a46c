import { arrayParts } from "../../../src/workbook/grid/patches/arrayParts";
import { isComputable } from "../../../src/workbook/grid/open/keptFormulas";

const knows = (name: string) => ["SUM", "IF", "LET", "DUKCAPIL.REKAM_SISA"].includes(name);

test.each([
  "SUM(A1:A9)",
  "_xldudf_DUKCAPIL_REKAM_SISA(A1,B1)",
  "[2]!_xldudf_DUKCAPIL_REKAM_SISA(A1,B1)",
  "_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)",
  'IF(A1="NOSUCH(1)",1,2)',
  "SUM('Rekap (2)'!A1,tbl[[#This Row],[Sisa]])",
  "A1+1",
])("%s can be calculated", (formula) => {
  expect(isComputable(formula, knows)).toBe(true);
});

test.each(["NOSUCH(A1)", "SUM(CUBEVALUE(A1))", "[1]Stok!A1", "SUM('C:\\[stok.xlsx]Stok'!A1)"])(
  "%s keeps the value of the file",
  (formula) => {
    expect(isComputable(formula, knows)).toBe(false);
  },
);

test.each([
  [
    '{1,"a,b";2,3}',
    [
      ["1", '"a,b"'],
      ["2", "3"],
    ],
  ],
  ['{"12,5";"4,091"}', [['"12,5"'], ['"4,091"']]],
  ['{ TRUE , "di""sini;" }', [["TRUE", '"di""sini;"']]],
  ["{1,,3}", [["1", "", "3"]]],
])("the array %s", (constant, parts) => {
  expect(arrayParts(constant)).toEqual(parts);
});
