import type { Zip } from "../zip/parts";
import { walkXml } from "./walkXml";

/** Collects the text of a `si` or `is` element: all its runs, without reading aids over ideographs. */
export class TextRuns {
  private text = "";
  private inText = false;
  private inReadingAid = false;

  open(name: string): void {
    if (name === "t") this.inText = true;
    else if (name === "rPh") this.inReadingAid = true;
  }

  add(text: string): void {
    if (this.inText && !this.inReadingAid) this.text += text;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inReadingAid = false;
  }

  /** The text so far; the next one starts afresh. */
  take(): string {
    const { text } = this;
    this.text = "";
    return unescapeText(text);
  }
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The texts that cells refer to by number. */
export async function readSharedStrings(zip: Zip, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const runs = new TextRuns();
  await walkXml(zip.part(part), {
    open: (name) => runs.open(name),
    text: (text) => runs.add(text),
    close: (name) => {
      runs.close(name);
      if (name === "si") strings.push(runs.take());
    },
  });
  return strings;
}
