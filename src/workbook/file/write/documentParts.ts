import { PACKED_ON } from "./newPackage";
import { element, escapeXml } from "./xml";

const WHO = "Lembar Dukcapil";

/** The author and title of the file (ECMA-376, part 2, 11). */
export function corePart(title: string): string {
  const day = PACKED_ON.toISOString().replace(/\.\d+Z$/, "Z");
  const moment = (name: string) => element(name, { "xsi:type": "dcterms:W3CDTF" }, day);
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    element("dc:title", {}, escapeXml(title)),
    element("dc:creator", {}, WHO),
    element("cp:lastModifiedBy", {}, WHO),
    moment("dcterms:created"),
    moment("dcterms:modified"),
  );
}
