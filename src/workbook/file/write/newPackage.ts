import JSZip from "jszip";
import { DECLARATION, element } from "./xml";

const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The date of every part, so that the same workbook gives the same bytes. */
export const PACKED_ON = new Date(Date.UTC(2024, 0, 1));

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** The parts of a new .xlsx file (ECMA-376, part 2). */
export class NewPackage {
  private readonly parts = new Map<string, { readonly contentType: string; readonly text: string }>();
  private readonly relationships = new Map<string, Relationship[]>();

  /** Adds a part, named from the root, such as `xl/workbook.xml`. */
  add(name: string, contentType: string, text: string): void {
    this.parts.set(name, { contentType, text: DECLARATION + text });
  }

  /** Adds a relationship from a part ("" for the whole package) to another part and returns its id. */
  relate(from: string, type: string, to: string): string {
    const known = this.relationships.get(from) ?? [];
    this.relationships.set(from, [...known, { type, target: relativeTo(from, to) }]);
    return `rId${known.length + 1}`;
  }

  pack(): Promise<Uint8Array> {
    const zip = new JSZip();
    for (const [name, text] of this.files()) zip.file(name, text, { date: PACKED_ON, createFolders: false });
    return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
  }

  private files(): readonly (readonly [string, string])[] {
    const parts = [...this.parts].map(([name, { text }]) => [name, text] as const);
    const links = [...this.relationships].map(
      ([from, each]) => [relationshipsOf(from), relationshipsPart(each)] as const,
    );
    return [["[Content_Types].xml", this.contentTypes()], ...[...parts, ...links].sort(([a], [b]) => (a < b ? -1 : 1))];
  }

  private contentTypes(): string {
    return (
      DECLARATION +
      element(
        "Types",
        { xmlns: CONTENT_TYPES },
        element("Default", {
          Extension: "rels",
          ContentType: "application/vnd.openxmlformats-package.relationships+xml",
        }),
        element("Default", { Extension: "xml", ContentType: "application/xml" }),
        ...[...this.parts].map(([name, { contentType }]) =>
          element("Override", { PartName: `/${name}`, ContentType: contentType }),
        ),
      )
    );
  }
}

function relationshipsPart(relationships: readonly Relationship[]): string {
  const each = relationships.map(({ type, target }, i) =>
    element("Relationship", { Id: `rId${i + 1}`, Type: type, Target: target }),
  );
  return DECLARATION + element("Relationships", { xmlns: RELATIONSHIPS }, ...each);
}

/** The part with a part's relationships: `xl/worksheets/_rels/sheet1.xml.rels` for `xl/worksheets/sheet1.xml`. */
function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A part's name relative to the folder of another: some readers do not accept names from the root. */
function relativeTo(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const path = to.split("/");
  const shared = folders.findIndex((folder, i) => folder !== path[i]);
  const common = shared < 0 ? folders.length : shared;
  return [...folders.slice(common).map(() => ".."), ...path.slice(common)].join("/");
}
