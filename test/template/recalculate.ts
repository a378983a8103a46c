import JSZip from "jszip";
import { throughLibreOffice } from "../throughLibreOffice";

/** The file as LibreOffice saves it after computing every formula. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  return throughLibreOffice(new Map([["the file", bytes]]), "all").get("the file") as Uint8Array;
}

/** A copy in which no formula's cached result is right, so that one that is not recomputed is noticed. */
export async function withWrongResults(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const name of Object.keys(zip.files).filter((each) => /^xl\/worksheets\/sheet\d+\.xml$/.test(each))) {
    const xml = await (zip.file(name) as JSZip.JSZipObject).async("string");
    zip.file(
      name,
      xml.replace(/<c ([^>]*)>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_cell, attributes: string, formula: string) => {
        const place = attributes.replace(/ t="[^"]*"/, "");
        return `<c ${place}>${formula}<v>-987654</v>`;
      }),
    );
  }
  return zip.generateAsync({ type: "uint8array" });
}
