import { ErrorType } from "@univerjs/preset-sheets-core";
import { numberOfText, textOfNumber } from "./indonesian";
import { Failed, numberIn, ofNumbers, type Answer, type Definition, type Given } from "./ofValues";
import { formatted } from "./textFormat";

const VALUE = new Failed(ErrorType.VALUE);

/** Functions that convert between texts and numbers, and one that searches in a text. */
export const TEXTS: readonly Definition[] = [
  { name: "TEXT", takes: [2, 2], compute: ([value = null, format = null]) => text(value, format) },
  { name: "FIXED", takes: [1, 3], compute: ([value = null, ...rest]) => fixed(value, rest) },
  { name: "VALUE", takes: [1, 1], compute: ([given = null]) => (typeof given === "boolean" ? VALUE : numberIn(given)) },
  { name: "NUMBERVALUE", takes: [1, 3], compute: ([given = null, ...signs]) => numberValue(given, signs) },
  { name: "SEARCH", takes: [2, 3], compute: search },
];

/** Functions of numbers that the grid calculates with an error. */
export const NUMBERS: readonly Definition[] = [
  { name: "MOD", takes: [2, 2], compute: ofNumbers((number, divisor) => mod(number as number, divisor as number)) },
];

function text(value: Given, format: Given): Answer {
  if (typeof format !== "string") return undefined;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const number = typeof value === "string" ? numberOfText(value) : (value ?? 0);
  if (number === "NONE") return /[@;]/.test(format) ? undefined : (value as string);
  return number === undefined ? undefined : formatted(number, format);
}

function fixed(value: Given, [decimals = 2, isBare = false]: readonly Given[]): Answer {
  const [number, places] = [numberIn(value), numberIn(decimals)];
  if (typeof number !== "number") return number;
  if (typeof places !== "number") return places;
  if (places < 0 || places > 10 || typeof isBare === "string") return undefined;
  const format = `${isBare ? "0" : "#.##0"}${places >= 1 ? `,${"0".repeat(Math.trunc(places))}` : ""}`;
  return isBare && Math.trunc(places) === 3 ? undefined : formatted(number, format);
}

/** A number with the given separators. */
function numberValue(given: Given, [decimal = ",", group = "."]: readonly Given[]): Answer {
  if (typeof given === "number" || given === null) return given ?? 0;
  const [point, parting] = [decimal, group].map((sign) => (typeof sign === "string" ? sign.charAt(0) : ""));
  if (typeof given === "boolean" || !point || !parting || point === parting) return undefined;
  const [, body = "", percent] = /^([^%]*)(%?)$/.exec(given.replace(/\s/g, "")) ?? [];
  if (body === "") return given.trim() === "" ? 0 : undefined;
  const [whole = "", ...rest] = body.split(point);
  const plain = `${whole.split(parting).join("")}.${rest.join("")}`;
  if (rest.length <= 1 && /^[-+]?\d{1,15}\.\d{0,15}$/.test(plain)) return Number(plain) / (percent === "" ? 1 : 100);
  return /\d/.test(given) ? undefined : VALUE;
}

/** The position of one text in another, regardless of case; "?" stands for one character and "*" for any number. */
function search([wanted = null, within = null, from = 1]: readonly Given[]): Answer {
  const [look, inside] = [textIn(wanted), textIn(within)];
  const start = numberIn(from);
  if (look === undefined || inside === undefined) return undefined;
  if (typeof start !== "number") return start;
  const first = Math.trunc(start);
  if (first < 1 || first > inside.length + 1) return VALUE;
  const pattern = look.replace(/~([?*~])|([?*])|([.+^${}()|[\]\\])/g, (_all, plain, wild, sign) =>
    plain !== undefined ? `\\${plain}` : wild === "?" ? "[^]" : wild === "*" ? "[^]*?" : `\\${sign}`,
  );
  const at = inside.slice(first - 1).search(new RegExp(pattern, "iu"));
  return at < 0 ? VALUE : at + first;
}

function textIn(given: Given): string | undefined {
  if (typeof given === "boolean") return given ? "TRUE" : "FALSE";
  return typeof given === "number" ? textOfNumber(given) : (given ?? "");
}

/** The remainder has the divisor's sign; undefined near a multiple, where the last bits decide. */
function mod(number: number, divisor: number): Answer {
  if (divisor === 0) return new Failed(ErrorType.DIV_BY_ZERO);
  if (Number.isInteger(number) && Number.isInteger(divisor) && Math.abs(number / divisor) >= 2 ** 40) return undefined;
  const rest = number % divisor;
  const signed = rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
  const isClose = (other: number) =>
    signed !== other && Math.abs(signed - other) < 1e-12 * Math.max(1, Math.abs(number));
  return isClose(0) || isClose(divisor) ? undefined : signed + 0;
}
