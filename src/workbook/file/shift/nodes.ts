import { attributeEdit, escapeText, walkTags, withEdits, type Tag, type TextEdit } from "../xml/tags";

/** A complete element of a part. */
export interface Node {
  readonly path: string;
  readonly tag: Tag;
  /** The elements around it, the nearest last. */
  readonly around: readonly Node[];
  /** Its own text. */
  text: string;
  /** The start of its closing tag. */
  close: number;
  /** The end of its closing tag. */
  end: number;
  readonly edits: TextEdit[];
  /** The elements in it, except for those in a sheet's cells, which are too many. */
  readonly inside: Node[];
  /** The number of child elements, and how many of them were removed. */
  children: number;
  gone: number;
  isGone: boolean;
}

export interface NodeListener {
  readonly open?: (node: Node) => void;
  /** Here an element may be edited or removed; edits inside a removed element are dropped. */
  readonly close: (node: Node) => void;
}

/** Lists that may not be empty; they are removed with their last entry. */
const LISTS =
  /\/(cols|mergeCells|hyperlinks|dataValidations|ignoredErrors|protectedRanges|cellWatches|rowBreaks|colBreaks|sortState|x14:conditionalFormattings|x14:dataValidations|x14:sparklines|x14:sparklineGroup|x14:sparklineGroups|ext|extLst)$/;

const CELLS = "/worksheet/sheetData/";

/** Visits all elements of a part, in any namespace, and returns the edits made. */
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

/** The text of a part after a listener's edits. */
export const editedNodes = (text: string, listener: NodeListener): string => withEdits(text, editNodes(text, listener));

/** Replaces the text of an element, or of one inside it. */
export function setText(node: Node, text: string, one: Node = node): void {
  if (text !== one.text) node.edits.push({ start: one.tag.end, end: one.close, text: escapeText(text) });
}

/** Replaces one attribute of an element, or of one inside it. */
export function setAttribute(text: string, node: Node, name: string, value: string, one: Node = node): void {
  if (one.tag.attributes[name] !== value) node.edits.push(...attributeEdit(text, one.tag, name, value));
}

function recount(text: string, node: Node): void {
  for (const name of ["count", "manualBreakCount"]) {
    const said = node.tag.attributes[name];
    if (said !== undefined) setAttribute(text, node, name, String(Math.max(0, Number(said) - node.gone)));
  }
}
