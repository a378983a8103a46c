import { WrapStrategy } from "@univerjs/core";
import {
  SetBorderBasicCommand,
  SetBorderPositionCommand,
  SetStyleCommand,
  SetTextWrapCommand,
} from "@univerjs/preset-sheets-core";

/** What a style of the grid may say that a file keeps. */
const SAVED: ReadonlySet<string> = new Set(["bl", "it", "ul", "st", "fs", "cl", "bg", "bd", "ht", "vt", "tb", "n"]);
/** Lines across cells. */
const DIAGONAL = /^(tl|bl_?tr|ml|bc)/;

interface LookParams {
  readonly value?: unknown;
  readonly style?: { readonly type?: string; readonly value?: unknown };
}

/** Whether a command that is otherwise kept asks for a look that a file has no place for. */
export function isUnsavableLook(id: string, params: object | undefined): boolean {
  const { value, style } = (params ?? {}) as LookParams;
  if (id === SetTextWrapCommand.id) return value === WrapStrategy.CLIP;
  if (id === SetBorderPositionCommand.id) return DIAGONAL.test(String(value));
  if (id === SetBorderBasicCommand.id) return DIAGONAL.test(String((value as { readonly type?: string })?.type));
  if (id !== SetStyleCommand.id) return false;
  return !SAVED.has(style?.type ?? "") || (style?.type === "tb" && style.value === WrapStrategy.CLIP);
}

const OF_TEXT = /^sheet\.command\.(set-range-(bold|italic|underline|stroke|font|text-color)|reset-range-text-color)/;

/** Whether a command would change the look of a part of the text that is being typed. */
export const ofPartOfText = (id: string, isTyping: boolean): boolean =>
  id.startsWith("doc.command.set-inline-format") || (isTyping && OF_TEXT.test(id));
