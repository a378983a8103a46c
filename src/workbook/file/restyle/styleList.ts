import { prefixIn, writeTag, type Tag, type TextEdit } from "../xml/tags";
import { element, type Entry, type List } from "./elements";

/** A list of the style part; new entries are added after the existing ones. */
export class StyleList {
  private readonly added: string[] = [];
  private readonly known = new Map<string, number>();

  /** `first` are the entries that a missing list is assumed to begin with. */
  constructor(
    private readonly name: string,
    private readonly list: List | undefined,
    private readonly first: readonly string[] = [],
  ) {
    list?.entries.forEach(({ text }, index) => this.known.has(text) || this.known.set(text, index));
  }

  get isThere(): boolean {
    return this.list !== undefined;
  }

  get length(): number {
    return this.before + this.added.length;
  }

  /** The entry with this number, among the original ones. */
  at(index: number): Entry | undefined {
    return this.list?.entries[index];
  }

  /** The number of an entry with exactly this text, added if missing; undefined if the list is full. */
  numberOf(text: string): number;
  numberOf(text: string, most: number): number | undefined;
  numberOf(text: string, most = Infinity): number | undefined {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const number = this.length;
    if (number >= most) return undefined;
    this.added.push(text);
    this.known.set(text, number);
    return number;
  }

  /** Edits that insert the added entries; a missing list is inserted at the given place. */
  edits(root: Tag, place: number): TextEdit[] {
    if (this.added.length === 0) return [];
    const count = String(this.length);
    const inside = this.added.join("");
    if (!this.list) {
      const name = `${prefixIn(root.name)}${this.name}`;
      return [{ start: place, end: place, text: element(name, { count }, this.first.join("") + inside) }];
    }
    const { tag, close } = this.list;
    const opening = writeTag(tag.name, { ...tag.attributes, count }, ">");
    const { start, end } = tag;
    if (tag.selfClosing) return [{ start, end, text: `${opening}${inside}</${tag.name}>` }];
    return [
      { start, end, text: opening },
      { start: close, end: close, text: inside },
    ];
  }

  private get before(): number {
    return this.list ? this.list.entries.length : this.first.length;
  }
}
