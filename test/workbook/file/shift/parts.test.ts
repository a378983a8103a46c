import { xlsxFile } from "../xlsxFile";
import { changedParts } from "../patch/patching";
import { shiftPackage } from "../../../../src/workbook/file/shift/shiftPackage";
import { shiftedParts, shiftOf } from "./shifting";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rels = (...entries: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${PACKAGE}">${entries
    .map(([type, target], n) => `<Relationship Id="r${n}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A part that belongs to sheet Data, or to sheet Lain, after a shift of Data. */
async function part(
  shift: string,
  type: string,
  xml: string,
  of: "Data" | "Lain" = "Data",
): Promise<string | undefined> {
  const before = await xlsxFile({
    sheets: [
      { name: "Data", rows: "" },
      { name: "Lain", rows: "" },
    ],
    parts: {
      [`xl/worksheets/_rels/sheet${of === "Data" ? 1 : 2}.xml.rels`]: rels([type, "../x/part.xml"]),
      "xl/x/part.xml": xml,
    },
  });
  const parts = await shiftedParts(before, shiftOf(shift));
  return typeof parts === "string" ? parts : parts["xl/x/part.xml"];
}

describe("a table", () => {
  const table = (ref: string, more = "", formula = "Data!$A$9*2") =>
    `<table xmlns="${MAIN}" name="t" ref="${ref}"${more}><autoFilter ref="${ref}"/><tableColumns count="1"><tableColumn id="1" name="a"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn></tableColumns></table>`;

  test("takes in a row that comes between its own, and moves below one that comes before", async () => {
    expect(await part("insert rows 4", "table", table("A3:B8"))).toBe(table("A3:B9", "", "Data!$A$10*2"));
    expect(await part("insert rows 3", "table", table("A3:B8"))).toBe(table("A4:B9", "", "Data!$A$10*2"));
    expect(await part("insert rows 9", "table", table("A3:B8"))).toBe(table("A3:B8", "", "Data!$A$10*2"));
    expect(await part("delete rows 4 4", "table", table("A3:B8"))).toBe(table("A3:B4", "", "Data!$A$5*2"));
    expect(await part("insert rows 4", "table", table("A3:B8"), "Lain")).toBe(table("A3:B8", "", "Data!$A$10*2"));
  });

  test.each([
    ["delete rows 3", "", "TABLE_HEADER"],
    ["delete rows 1 20", "", "TABLE_HEADER"],
    ["delete rows 4 5", "", "TABLE_EMPTY"],
    ["delete rows 8", ' totalsRowCount="1"', "TABLE_TOTAL"],
    ["insert columns 2", "", "TABLE_COLUMNS"],
    ["delete columns 1", "", "TABLE_COLUMNS"],
  ])("stays whole: %s%s", async (shift, more, code) => {
    expect(await part(shift, "table", table("A3:B8", more))).toBe(code);
  });
});

test("notes go with their cells, boxes and answers alike", async () => {
  const comments = (...refs: readonly string[]) =>
    `<comments xmlns="${MAIN}"><commentList>${refs.map((ref) => `<comment ref="${ref}" authorId="0"><text><t>A3</t></text></comment>`).join("")}</commentList></comments>`;
  expect(await part("insert rows 3", "comments", comments("A2", "A3"))).toBe(comments("A2", "A4"));
  expect(await part("delete rows 3", "comments", comments("A2", "A3"))).toBe(comments("A2"));
  const box = (row: number) =>
    `<v:shape id="s${"x"}"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${row}, 2, 3, 15, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData><br></v:shape>`;
  const vml = (...boxes: readonly string[]) => `<xml><v:shapetype/>${boxes.join("")}</xml>`;
  expect(await part("insert rows 3", "vmlDrawing", vml(box(1), box(2)))).toBe(vml(box(1), box(3)));
  expect(await part("delete rows 3", "vmlDrawing", vml(box(1), box(2), box(5)))).toBe(vml(box(1), box(4)));
  const threads = (ref: string) =>
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="${ref}" id="{1}"><text>a</text></threadedComment></ThreadedComments>`;
  expect(await part("insert rows 3", "threadedComment", threads("A3"))).toBe(threads("A4"));
});

describe("a drawing", () => {
  const drawing = (kind: string, from: number, to: number | undefined, off = 5, toOff = 5, link = "Data!$A$9") => {
    const corner = (name: string, row: number, distance: number) =>
      `<xdr:${name}><xdr:col>1</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${distance}</xdr:rowOff></xdr:${name}>`;
    const [element = "", editAs] = kind.split(" ");
    return `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:${element}${editAs ? ` editAs="${editAs}"` : ""}>${corner("from", from, off)}${to === undefined ? "" : corner("to", to, toOff)}<xdr:sp textlink="${link}"/></xdr:${element}></xdr:wsDr>`;
  };
  const after = "Data!$A$10";

  test.each([
    ["insert rows 4", drawing("twoCellAnchor", 2, 6), drawing("twoCellAnchor", 2, 7, 5, 5, after)],
    ["insert rows 3", drawing("twoCellAnchor", 2, 6), drawing("twoCellAnchor", 3, 7, 5, 5, after)],
    ["insert rows 4", drawing("twoCellAnchor oneCell", 2, 6), drawing("twoCellAnchor oneCell", 2, 6, 5, 5, after)],
    ["insert rows 1", drawing("twoCellAnchor oneCell", 2, 6), drawing("twoCellAnchor oneCell", 3, 7, 5, 5, after)],
    ["insert rows 1", drawing("twoCellAnchor absolute", 2, 6), drawing("twoCellAnchor absolute", 2, 6, 5, 5, after)],
    ["insert rows 1", drawing("oneCellAnchor", 2, undefined), drawing("oneCellAnchor", 3, undefined, 5, 5, after)],
    ["delete rows 2 3", drawing("twoCellAnchor", 2, 6), drawing("twoCellAnchor", 1, 3, 0, 5, "Data!$A$6")],
    ["delete rows 6 3", drawing("twoCellAnchor", 2, 6), drawing("twoCellAnchor", 2, 5, 5, 0, "Data!$A$6")],
    ["delete rows 2 7", drawing("twoCellAnchor", 2, 6), "DRAWING"],
  ])("follows: %s", async (shift, before, expected) => {
    expect(await part(shift, "drawing", before)).toBe(expected);
  });

  test("on another sheet only follows what it shows", async () => {
    expect(await part("insert rows 1", "drawing", drawing("twoCellAnchor", 2, 6), "Lain")).toBe(
      drawing("twoCellAnchor", 2, 6, 5, 5, after),
    );
  });
});

test("charts of every sheet follow their figures", async () => {
  const chart = (to: number) =>
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:ser><c:val><c:numRef><c:f>(Data!$B$2:$B$${to},Lain!$B$5)</c:f><c:numCache><c:pt><c:v>A5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chartSpace>`;
  const before = await xlsxFile({
    sheets: [
      { name: "Data", rows: "" },
      { name: "Lain", rows: "" },
    ],
    parts: {
      "xl/worksheets/_rels/sheet2.xml.rels": rels(["drawing", "../drawings/d.xml"]),
      "xl/drawings/d.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
      "xl/drawings/_rels/d.xml.rels": rels(["chart", "../charts/c.xml"], ["hyperlink", "#Data!A5"]),
      "xl/charts/c.xml": chart(9),
      "xl/theme/theme1.xml": "<a>Data!$B$2</a>",
    },
  });
  const parts = (await shiftedParts(before, shiftOf("insert rows 5"))) as Record<string, string>;
  expect(parts["xl/charts/c.xml"]).toBe(chart(10));
  expect(parts["xl/drawings/_rels/d.xml.rels"]).toContain('Target="#Data!A6"');
  const answer = await shiftPackage(before, shiftOf("insert rows 5"));
  expect("bytes" in answer && (await changedParts(before, answer.bytes))).toEqual([
    "xl/charts/c.xml",
    "xl/drawings/_rels/d.xml.rels",
  ]);
});

describe("the workbook", () => {
  const workbook = (names: string) =>
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`;
  const named = async (shift: string, names: string) => {
    const before = await xlsxFile({
      sheets: [{ name: "Data", rows: "" }],
      parts: { "xl/workbook.xml": workbook(names) },
    });
    const parts = await shiftedParts(before, shiftOf(shift));
    return typeof parts === "string"
      ? parts
      : /<definedNames>(.*)<\/definedNames>/.exec(parts["xl/workbook.xml"] ?? "")?.[1];
  };

  test.each([
    ['<definedName name="a">Data!$A$2:$A$9</definedName>', '<definedName name="a">Data!$A$2:$A$10</definedName>'],
    ['<definedName name="a">Data!A$5+1</definedName>', '<definedName name="a">Data!A$6+1</definedName>'],
    ['<definedName name="a">Data!A5</definedName>', "NAME_RELATIVE"],
    ['<definedName name="a">Data!A4</definedName>', '<definedName name="a">Data!A4</definedName>'],
    [
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$B,Data!$1:$6</definedName>',
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$B,Data!$1:$7</definedName>',
    ],
    [
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Data!A1:F9</definedName>',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Data!A1:F10</definedName>',
    ],
  ])("%s", async (before, after) => {
    expect(await named("insert rows 5", before)).toBe(after);
  });

  test("a name whose cells are gone says so", async () => {
    expect(await named("delete rows 5", '<definedName name="a">Data!$A$5</definedName>')).toBe(
      '<definedName name="a">Data!#REF!</definedName>',
    );
  });

  test("the order of calculation is left to Excel", async () => {
    const before = await xlsxFile({
      sheets: [{ name: "Data", rows: '<row r="9"><c r="A9"><f>1</f></c></row>' }],
      parts: {
        "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
        "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A9" i="1"/></calcChain>`,
      },
    });
    const parts = (await shiftedParts(before, shiftOf("insert rows 5"))) as Record<string, string>;
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("a pivot table moves, and is never torn", async () => {
    const pivot = (ref: string) =>
      `<pivotTableDefinition xmlns="${MAIN}"><location ref="${ref}"/></pivotTableDefinition>`;
    expect(await part("insert rows 2", "pivotTable", pivot("A3:B9"))).toBe(pivot("A4:B10"));
    expect(await part("insert rows 4", "pivotTable", pivot("A3:B9"))).toBe("PIVOT");
    expect(await part("delete rows 4", "pivotTable", pivot("A3:B9"))).toBe("PIVOT");
  });

  test("a part of which nobody knows what it says is left alone, and the sheet with it", async () => {
    expect(await part("insert rows 2", "namedSheetView", "<x/>")).toBe("UNKNOWN_PART");
    expect(await part("insert rows 2", "namedSheetView", "<x/>", "Lain")).toBe("<x/>");
    expect(await part("insert rows 2", "printerSettings", "<x/>")).toBe("<x/>");
  });

  test.each([
    ["a signed file", { "_xmlsignatures/origin.sigs": "x" }, "SIGNED"],
    ["a file without the sheet", { "xl/worksheets/sheet1.xml": null }, "SHEET_GONE"],
  ])("%s is left alone", async (_what, parts, code) => {
    const before = await xlsxFile({ sheets: [{ name: "Data", rows: "" }], parts });
    expect(await shiftedParts(before, shiftOf("insert rows 2"))).toBe(code);
  });
});
