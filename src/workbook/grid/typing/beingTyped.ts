import type { Injector } from "@univerjs/core";
import { IEditorService, LexerTreeBuilder, type ISequenceNode } from "@univerjs/preset-sheets-core";
import { formulaPieces } from "./formulaPieces";
import { readInPlace } from "./typedFormula";

type Nodes = ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>;

/**
 * The formula being typed is read with Indonesian settings; all others are the grid's own, with commas between arguments.
 * Whatever follows the typing sees the typed characters.
 */
export function readBeingTyped(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const editors = injector.get(IEditorService);
  const { sequenceNodesBuilder, getFunctionAndParameter, checkIfAddBracket } = lexer;
  const isTyped = (text: string) => hasSemicolon(text) || isPartOf(editors.getFocusEditor()?.getDocumentData(), text);
  lexer.sequenceNodesBuilder = (text) => {
    if (!isTyped(text)) return sequenceNodesBuilder.call(lexer, text);
    return asTyped(sequenceNodesBuilder.call(lexer, readInPlace(text)), text);
  };
  lexer.getFunctionAndParameter = (text, place) =>
    getFunctionAndParameter.call(lexer, isTyped(text) ? readInPlace(text) : text, place);
  lexer.checkIfAddBracket = (text) => checkIfAddBracket.call(lexer, isTyped(text) ? readInPlace(text) : text);
}

/** No formula of the grid has a semicolon outside lists and names. */
const hasSemicolon = (text: string) =>
  formulaPieces(text).some(({ kind, text: code }) => kind === "code" && code.includes(";"));

/** With or without its equals sign, and with the letter that the grid appends to find the last argument. */
function isPartOf(typing: { readonly body?: { readonly dataStream: string } } | undefined, text: string): boolean {
  const typed = typing?.body?.dataStream.replace(/\r\n$/, "").toUpperCase();
  if (!typed?.startsWith("=")) return false;
  const asked = text.toUpperCase();
  return [typed, typed.slice(1), `${typed}A`].includes(asked);
}

/** Nodes with the typed characters, if they cover the whole text; the equals sign is in none. */
function asTyped(nodes: Nodes, text: string): Nodes {
  const formula = text.replace(/^=/, "");
  const tokens = (nodes ?? []).map((node) => (typeof node === "string" ? node : node.token));
  if (tokens.join("").length !== formula.length) return nodes;
  let place = 0;
  return nodes?.map((node, index): string | ISequenceNode => {
    const token = formula.slice(place, (place += tokens[index]?.length ?? 0));
    return typeof node === "string" ? token : { ...node, token };
  });
}
