/**
 * The namespaces of parts, with the short names that readers use. The spreadsheet namespace and those of the package's lists
 * have none; ISO's strict variants are the same namespaces under other addresses (ECMA-376 part 1, annex A; part 2; MS-XLSX
 * 2.2; MS-ODRAWXML).
 */
const NAMES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/package/2006/content-types": "",
  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp:",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main": "x14:",
  "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main": "x15:",
  "http://schemas.microsoft.com/office/excel/2006/main": "xm:",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
  "http://purl.oclc.org/ooxml/drawingml/main": "a:",
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr:",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr:",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c:",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c:",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm:",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm:",
  "http://schemas.microsoft.com/office/drawing/2010/main": "a14:",
  "http://schemas.microsoft.com/office/drawing/2010/slicer": "sle:",
  "http://schemas.microsoft.com/office/drawing/2012/slicer": "sle15:",
  "http://schemas.microsoft.com/office/drawing/2012/timeslicer": "tsle:",
  "http://schemas.microsoft.com/office/drawing/2014/chartex": "cx:",
  "http://schemas.microsoft.com/office/drawing/2015/9/8/chartex": "cx1:",
  "http://schemas.microsoft.com/office/drawing/2015/10/21/chartex": "cx2:",
};

/** The prefix by which readers name a namespace; an unknown namespace is written out in braces. */
export const prefixOf = (namespace: string): string => NAMES[namespace] ?? `{${namespace}}`;

/** True if this program understands markup for programs that know this namespace. */
export const isUnderstood = (namespace: string | undefined): boolean => namespace !== undefined && namespace in NAMES;
