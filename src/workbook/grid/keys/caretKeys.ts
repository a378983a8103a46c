import { IEditorService, type Editor } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";

/** Home and End move to the ends of the line being typed; with Shift they select up to there. */
export function moveCaret({ injector }: GridContext, { key, shiftKey }: KeyboardEvent): boolean {
  if (key !== "Home" && key !== "End") return false;
  const editor = injector.get(IEditorService).getFocusEditor() as Editor | null;
  const [range] = editor?.getSelectionRanges() ?? [];
  if (!editor || !range) return false;
  const text = editor.getDocumentData().body?.dataStream.replace(/\r\n$/, "") ?? "";
  const from = key === "Home" ? range.startOffset : range.endOffset;
  const to = key === "Home" ? text.lastIndexOf("\r", from - 1) + 1 : lineEnd(text, from);
  const [start, end] = !shiftKey ? [to, to] : key === "Home" ? [to, range.endOffset] : [range.startOffset, to];
  editor.setSelectionRanges([{ startOffset: start, endOffset: end }]);
  return true;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\r", from);
  return end < 0 ? text.length : end;
}
