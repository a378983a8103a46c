import { WrapStrategy } from "@univerjs/core";
import {
  SetBorderBasicCommand,
  SetBorderPositionCommand,
  SetStyleCommand,
  SetTextWrapCommand,
} from "@univerjs/preset-sheets-core";

/** Properties of a grid style that a file keeps. */
const SAVED: ReadonlySet<string> = new Set(["bl", "it", "ul", "st", "fs", "cl", "bg", "bd", "ht", "vt", "tb", "n"]);
/** Diagonal borders. */
const DIAGONAL = /^(tl|bl_?tr|ml|bc)/;

interface LookParams {
  readonly value?: unknown;
  readonly style?: { readonly type?: string; readonly value?: unknown };
}

/** True if a command that is otherwise kept asks for a look that a file cannot hold. */
export function isUnsavableLook(id: string, params: object | undefined): boolean {
  const { value, style } = (params ?? {}) as LookParams;
  if (id === SetTextWrapCommand.id) return value === WrapStrategy.CLIP;
  if (id === SetBorderPositionCommand.id) return DIAGONAL.test(String(value));
  if (id === SetBorderBasicCommand.id) return DIAGONAL.test(String((value as { readonly type?: string })?.type));
  if (id !== SetStyleCommand.id) return false;
  return !SAVED.has(style?.type ?? "") || (style?.type === "tb" && style.value === WrapStrategy.CLIP);
}

const OF_TEXT = /^sheet\.command\.(set-range-(bold|italic|underline|stroke|font|text-color)|reset-range-text-color)/;

/** True if a command would change the look of part of the text being typed. */
export const ofPartOfText = (id: string, isTyping: boolean): boolean =>
  id.startsWith("doc.command.set-inline-format") || (isTyping && OF_TEXT.test(id));
