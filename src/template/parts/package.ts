import JSZip from "jszip";
import { DECLARATION, element } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The same day for every part, so that the same workbook gives the same bytes. */
export const PACKED_ON = new Date(Date.UTC(2024, 0, 1));

/** The parts of an .xlsx file, as texts that can be changed before they are packed again. */
export interface Package {
  readonly names: readonly string[];
  part(name: string): string;
  set(name: string, text: string): void;
  /** Adds a part with its content type. */
  add(name: string, contentType: string, text: string): void;
  /** Adds a relationship of a part ("" for the whole package) and gives its id. */
  relate(part: string, type: string, target: string): string;
  /** Names of the parts that a part has relationships to, by their type's last word. */
  related(part: string): readonly { readonly type: string; readonly target: string; readonly id: string }[];
  pack(): Promise<Uint8Array>;
}

export async function openPackage(bytes: Uint8Array | ArrayBuffer): Promise<Package> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [name, file] of Object.entries(zip.files)) if (!file.dir) parts.set(name, await file.async("string"));

  const part = (name: string): string => {
    const text = parts.get(name);
    if (text === undefined) throw new Error(`no part ${name}`);
    return text;
  };
  const set = (name: string, text: string) => void parts.set(name, text);
  const related: Package["related"] = (name) =>
    [...(parts.get(relationshipsOf(name)) ?? "").matchAll(/<Relationship [^>]*>/g)].map(([tag]) => ({
      id: attribute(tag, "Id"),
      type: attribute(tag, "Type").split("/").pop() ?? "",
      target: resolve(name, attribute(tag, "Target")),
    }));

  return {
    get names() {
      return [...parts.keys()];
    },
    part,
    set,
    related,
    add(name, contentType, text) {
      set(name, text);
      const override = element("Override", { PartName: `/${name}`, ContentType: contentType });
      set("[Content_Types].xml", part("[Content_Types].xml").replace("</Types>", `${override}</Types>`));
    },
    relate(name, type, target) {
      const file = relationshipsOf(name);
      const before = parts.get(file) ?? `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
      const taken = new Set(related(name).map(({ id }) => id));
      let number = taken.size + 1;
      while (taken.has(`rId${number}`)) number++;
      const relationship = element("Relationship", { Id: `rId${number}`, Type: type, Target: target });
      set(file, before.replace("</Relationships>", `${relationship}</Relationships>`));
      return `rId${number}`;
    },
    pack() {
      const packed = new JSZip();
      const first = "[Content_Types].xml";
      const names = [first, ...[...parts.keys()].filter((name) => name !== first).sort()];
      for (const name of names) packed.file(name, part(name), { date: PACKED_ON, createFolders: false });
      return packed.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
    },
  };
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

/** A target as it stands in a relationship, from the folder of its part. */
function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else path.push(step);
  }
  return path.join("/");
}
