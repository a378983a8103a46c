import { element, escapeXml } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The texts of a new workbook's cells, each once. */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private asked = 0;

  place(text: string): number {
    this.asked++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  part(): string {
    const texts = [...this.places.keys()].map((text) => element("si", {}, textElement(text)));
    return element("sst", { xmlns: MAIN, count: this.asked, uniqueCount: texts.length }, ...texts);
  }
}

/** Spaces and line breaks at the ends of a text are kept only if the element says so. */
function textElement(text: string): string {
  const isTrimmed = text.trim() === text;
  return element("t", { "xml:space": isTrimmed ? undefined : "preserve" }, escapeXml(text));
}
