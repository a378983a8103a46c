/** One action that a step of a guide asks for, in the order of its sentence. */
export type Action =
  | { readonly does: "press"; readonly label: string }
  | { readonly does: "openSheet"; readonly sheet: string }
  /** An address selects a cell; anything else is typed into the cell or field named last. */
  | { readonly does: "select" | "type"; readonly text: string }
  | { readonly does: "read"; readonly text: string };

export interface Step {
  /** The sentence as written, for messages. */
  readonly says: string;
  readonly actions: readonly Action[];
  /** The picture below the step, as linked. */
  readonly picture: string | undefined;
}

/** Steps that follow each other in one workbook. */
export interface Walk {
  readonly title: string;
  readonly workbook: string;
  readonly steps: readonly Step[];
}

const MARK = /^<!-- langkah: (\S+) -->$/;
const HEADING = /^#+ (.*)$/;
const ITEM = /^\d+\. (.*)$/;
const PICTURE = /!\[[^\]]*\]\(([^)]+)\)/;
const TOKEN = /\*\*([^*]+)\*\*|(?<![\w])_([^_]+)_(?![\w])|`([^`]+)`|“([^”]+)”/g;
const ADDRESS = /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/;

/**
 * The steps of a guide that say exactly what to do. A list after `<!-- langkah: workbook -->` consists of such steps: **bold**
 * is clicked, a sheet in _italics_ is opened, `A1` is selected, other `code` is typed, and text in “quotes” must then be
 * visible in the pane.
 */
export function walksOf(guide: string): readonly Walk[] {
  const walks: { title: string; workbook: string; items: string[] }[] = [];
  let title = "";
  let isInside = false;
  for (const line of guide.split("\n")) {
    const heading = HEADING.exec(line)?.[1];
    const workbook = MARK.exec(line)?.[1];
    const item = ITEM.exec(line)?.[1];
    if (heading !== undefined) title = heading;
    if (heading !== undefined) isInside = false;
    const walk = walks[walks.length - 1];
    if (workbook !== undefined) {
      walks.push({ title, workbook, items: [] });
      isInside = true;
    } else if (isInside && item !== undefined) walk?.items.push(item);
    else if (isInside && /^\s+\S/.test(line) && walk) walk.items.push(`${walk.items.pop() ?? ""} ${line.trim()}`);
  }
  return walks.map(({ items, ...walk }) => ({ ...walk, steps: items.map(stepOf) }));
}

function stepOf(item: string): Step {
  const says = item.replace(PICTURE, "").trim();
  const actions = [...says.matchAll(TOKEN)].map(([, label, sheet, code, text]): Action => {
    if (label !== undefined) return { does: "press", label };
    if (sheet !== undefined) return { does: "openSheet", sheet };
    if (code !== undefined) return { does: ADDRESS.test(code) ? "select" : "type", text: code };
    return { does: "read", text: text as string };
  });
  return { says, actions, picture: PICTURE.exec(item)?.[1] };
}
