import { attributeEdit, escapeText, walkTags, withEdits, type Tag, type TextEdit } from "../xml/tags";

/** An element of a part, once it is complete. */
export interface Node {
  readonly path: string;
  readonly tag: Tag;
  /** The elements around it, the nearest last. */
  readonly around: readonly Node[];
  /** Its own text. */
  text: string;
  /** Where its closing tag begins. */
  close: number;
  /** Behind its closing tag. */
  end: number;
  readonly edits: TextEdit[];
  /** The elements in it, but for those of a sheet's cells, which are too many. */
  readonly inside: Node[];
  /** Elements in it, and how many of them are gone. */
  children: number;
  gone: number;
  isGone: boolean;
}

export interface NodeListener {
  readonly open?: (node: Node) => void;
  /** Here an element may be edited, or said to be gone; what was edited in one that goes does not count. */
  readonly close: (node: Node) => void;
}

/** Lists that may not stand there empty; they go with the last of what they hold. */
const LISTS =
  /\/(cols|mergeCells|hyperlinks|dataValidations|ignoredErrors|protectedRanges|cellWatches|rowBreaks|colBreaks|sortState|x14:conditionalFormattings|x14:dataValidations|x14:sparklines|x14:sparklineGroup|x14:sparklineGroups|ext|extLst)$/;

const CELLS = "/worksheet/sheetData/";

/** Goes through all elements of a part, whoever they are written for, and answers with the edits that were made. */
export function editNodes(text: string, listener: NodeListener): readonly TextEdit[] {
  const open: Node[] = [];
  const edits: TextEdit[] = [];
  walkTags(
    text,
    {
      open: (path, tag) => {
        const node: Node = {
          path,
          tag,
          around: open.slice(),
          text: "",
          close: tag.end,
          end: tag.end,
          edits: [],
          inside: [],
          children: 0,
          gone: 0,
          isGone: false,
        };
        open.push(node);
        listener.open?.(node);
      },
      text: (piece) => {
        const node = open.at(-1);
        if (node) node.text += piece;
      },
      close: (path, start, end) => {
        const node = open.pop() as Node;
        node.close = start;
        node.end = end;
        if (LISTS.test(node.path) && node.children > 0 && node.children === node.gone) node.isGone = true;
        else if (node.gone > 0) recount(text, node);
        listener.close(node);
        const parent = open.at(-1);
        const own = node.isGone ? [{ start: node.tag.start, end, text: "" }] : node.edits;
        (parent?.edits ?? edits).push(...own);
        if (!parent) return;
        parent.children += 1;
        if (!path.startsWith(CELLS)) parent.inside.push(node);
        if (node.isGone) parent.gone += 1;
      },
    },
    true,
  );
  return edits;
}

/** The text of a part with what a listener did to it. */
export const editedNodes = (text: string, listener: NodeListener): string => withEdits(text, editNodes(text, listener));

/** Puts another text in the place of an element's own, or of one in it. */
export function setText(node: Node, text: string, one: Node = node): void {
  if (text !== one.text) node.edits.push({ start: one.tag.end, end: one.close, text: escapeText(text) });
}

/** Puts another value in the place of one attribute, of the element or of one in it. */
export function setAttribute(text: string, node: Node, name: string, value: string, one: Node = node): void {
  if (one.tag.attributes[name] !== value) node.edits.push(...attributeEdit(text, one.tag, name, value));
}

function recount(text: string, node: Node): void {
  for (const name of ["count", "manualBreakCount"]) {
    const said = node.tag.attributes[name];
    if (said !== undefined) setAttribute(text, node, name, String(Math.max(0, Number(said) - node.gone)));
  }
}
