import { isCellError, type Cell } from "../../../core/cells/cell";
import type { NotSaved } from "../../../contract/notSaved";
import { escapeText } from "../xml/tags";

/** The most characters in a cell. */
const LONGEST_TEXT = 32_767;

/** The errors that a file may hold; later ones, such as #SPILL!, need additional parts. */
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/** Characters that XML cannot hold, carriage returns that it would lose, and text that looks like their escape. */
const ODD_SIGN =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Why a file cannot hold the value; undefined if it can. */
export function valueRefusal(value: Cell): NotSaved | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "VALUE_UNSUPPORTED";
  if (typeof value === "string") return value.length > LONGEST_TEXT ? "TEXT_TOO_LONG" : undefined;
  return isCellError(value) && !ERRORS.has(value.error) ? "VALUE_UNSUPPORTED" : undefined;
}

/** The XML of a cell's value: its type, and the element with the value. */
export interface ValueXml {
  readonly type: string | undefined;
  readonly xml: string;
}

/**
 * The XML of a value. Texts are stored in the cell itself, so that the list of shared texts stays unchanged; the result of a
 * formula has a type of its own. `prefix` is the namespace prefix of the sheet's elements, usually empty.
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
