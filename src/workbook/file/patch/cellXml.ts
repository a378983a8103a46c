import { isCellError, type Cell } from "../../../core/cells/cell";
import type { NotSaved } from "../../../contract/notSaved";
import { escapeText } from "../xml/tags";

/** Most characters that one cell holds. */
const LONGEST_TEXT = 32_767;

/** The errors that a file may hold; later ones, such as #SPILL!, need parts of their own. */
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/** Signs that XML has no way to hold, a line's carriage return that it would lose, and text that reads like their escape. */
const ODD_SIGN =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Why a file cannot hold the value; undefined where it can. */
export function valueRefusal(value: Cell): NotSaved | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "VALUE_UNSUPPORTED";
  if (typeof value === "string") return value.length > LONGEST_TEXT ? "TEXT_TOO_LONG" : undefined;
  return isCellError(value) && !ERRORS.has(value.error) ? "VALUE_UNSUPPORTED" : undefined;
}

/** What a cell is written with: its type, and the element with its value. */
export interface ValueXml {
  readonly type: string | undefined;
  readonly xml: string;
}

/**
 * A value as its cell holds it. Texts stand in the cell itself, so that the list of shared texts keeps its bytes; the
 * result of a formula has a type of its own. `prefix` is that of the sheet's elements, mostly none.
 */
export function valueXml(value: Cell, ofFormula: boolean, prefix: string): ValueXml {
  const plain = (type: string | undefined, text: string) => ({ type, xml: `<${prefix}v>${text}</${prefix}v>` });
  if (value === null || value === undefined) return { type: undefined, xml: "" };
  if (typeof value === "number") return plain(undefined, String(value === 0 ? 0 : value));
  if (typeof value === "boolean") return plain("b", value ? "1" : "0");
  if (isCellError(value)) return plain("e", escapeText(value.error));
  const text = escapeText(value.replace(ODD_SIGN, (sign) => `_x${hex(sign)}_`));
  if (ofFormula) return plain("str", text);
  const space = text === text.trim() && !/[\t\n]/.test(text) ? "" : ' xml:space="preserve"';
  return { type: "inlineStr", xml: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}

const hex = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
