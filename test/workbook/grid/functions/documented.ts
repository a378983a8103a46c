import type { Cell } from "../../../../src/core/cells/cell";

const error = (name: string): Cell => ({ error: name });

/**
 * What Excel gives where LibreOffice gives something else: booleans within ranges are no numbers, day 0 is 0 January 1900,
 * errors have other names, a criterion that is a number finds the text that looks like it (Microsoft's pages about each
 * function).
 */
export const DOCUMENTED: Readonly<Record<string, Cell>> = {
  'ADDRESS(1,1,1,TRUE,"Stok")': "Stok!$A$1",
  "AVERAGE(D1:D10)": 2,
  "COUNT(D1:D10)": 6,
  "COUNTIF(B1:B10,12)": 1,
  "COUNTIF(D1:D10,TRUE)": 1,
  "DATE(25,1,1)": 9133,
  "DAY(0)": 0,
  "MONTH(0)": 1,
  "YEAR(0)": 1900,
  "HLOOKUP(100,A1:D3,5,FALSE)": error("#REF!"),
  "VLOOKUP(30,E1:F5,3,FALSE)": error("#REF!"),
  "INDEX(A1:A10,11)": error("#REF!"),
  "LARGE(A1:A10,11)": error("#NUM!"),
  "SMALL(A1:A10,0)": error("#NUM!"),
  "LN(0)": error("#NUM!"),
  "SQRT(-1)": error("#NUM!"),
  "MEDIAN(D1:D10)": 2,
  "MODE(D1:D10)": 3,
  "MODE(A1:A3)": error("#N/A"),
  "MROUND(5,-2)": error("#NUM!"),
  "POWER(0,0)": error("#NUM!"),
  "QUOTIENT(1,0)": error("#DIV/0!"),
  "RANK(55,A1:A10)": error("#N/A"),
  "SUBTOTAL(2,D1:D10)": 6,
  "SUM(D1:D10)": 12,
  'SUM(A1,"3")': 103,
  "SUMIF(B1:B10,12,A1:A10)": 102,
  "SUMPRODUCT(D1:D10,A1:A10)": 901.5,
  "XLOOKUP(30,E1:E5,F1:F5)": "ceri",
  'XLOOKUP(99,E1:E5,F1:F5,"tak ada")': "tak ada",
  'XLOOKUP("CERI",F1:F5,E1:E5)': 30,
  'D3&""': "TRUE",
  "TRUE>1": true,
};
