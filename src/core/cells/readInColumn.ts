import type { Cell } from "./cell";
import type { ColumnWriting } from "./columnWriting";
import { readNumberText, type NumberText } from "./numberText";
import { beforeLostThousands, readAnyNumber } from "./readNumber";
import { doubt, isDoubt, type Doubt, type Reading } from "./reading";

/**
 * Reads any number by itself and, if it could be two numbers, by what its column shows.
 *
 * "4,091" is 4,091 where the column has "1,234.5" or "12,345,678", and 4.091 where it has "12,5"; beside "4.102", or beside
 * both habits, the column is mixed, and alone it stays ambiguous. "4.091" is refused where the column is written the
 * English way. A number cell 4.091 is taken for a misread count unless the column has genuine decimals, and beside such
 * misread counts a number below a thousand can be either too: 4 for 4.000.
 */
export function readNumberInColumn(cell: Cell, column: ColumnWriting): Reading<number> {
  const reading = readAnyNumber(cell);
  if (typeof reading === "number") return lostThousands(reading, column) ?? reading;
  if (typeof cell !== "string" || !isDoubt(reading) || reading.means === undefined) return reading;
  if (reading.doubt !== "AMBIGUOUS_SEPARATOR" && !isPointed(column.habits)) return reading;
  const text = readNumberText(cell);
  return "writing" in text ? (byHabit(text, cell, column) ?? reading) : reading;
}

function lostThousands(value: number, { numbers }: ColumnWriting): Doubt | undefined {
  if (numbers === "DECIMALS") return undefined;
  const whole = beforeLostThousands(value);
  if (whole !== undefined) return doubt("THREE_DECIMALS", value, whole);
  const couldBeEither = numbers === "LOST_THOUSANDS" && Math.abs(value) >= 1 && Math.abs(value) < 1000;
  return couldBeEither ? doubt("LOST_THOUSANDS", value, value, Number((value * 1000).toPrecision(15))) : undefined;
}

/** The meaning that the column's habits give a text with one separator before three digits; undefined if none. */
function byHabit(text: NumberText, cell: string, { habits }: ColumnWriting): Doubt | undefined {
  const { value, alternative, remark, writing } = text;
  const english = habits.has("COMMA_GROUPS");
  const pointed = isPointed(habits);
  const indonesian = habits.has("COMMA_DECIMALS");
  if (writing === "ONE_DOT" && pointed)
    return alternative === undefined || indonesian ? doubt("MIXED_SEPARATORS", cell) : doubt(remark, cell, alternative);
  if (writing !== "ONE_COMMA") return undefined;
  const dotted = habits.has("ONE_DOT") || habits.has("DOT_GROUPS");
  if (dotted || (indonesian && pointed)) return doubt("MIXED_SEPARATORS", cell);
  if (english) return doubt(remark, cell, value);
  return indonesian ? doubt(remark, cell, alternative) : undefined;
}

/** True where the column writes decimals with a dot. */
function isPointed(habits: ColumnWriting["habits"]): boolean {
  return habits.has("COMMA_GROUPS") || habits.has("DOT_DECIMALS");
}
