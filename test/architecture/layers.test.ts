import { existsSync } from "node:fs";
import { join } from "node:path";
import { adapterFaults, arrowFaults, cycles, hostFaults, packageFaults } from "./layering";
import { importsOf, sourcesUnder } from "./sources";

const folder = join(__dirname, "../../src");
const sources = sourcesUnder(folder);

test("the sources are there, and every import of ours leads to a file", () => {
  expect(Object.keys(sources).length).toBeGreaterThan(50);
  const lost = Object.keys(sources).flatMap((path) =>
    importsOf(path, sources)
      .files.filter((file) => !(file in sources) && !existsSync(join(folder, file)))
      .map((file) => `${path} imports ${file}`),
  );
  expect(lost).toEqual([]);
});

test("imports run one way", () => {
  expect(arrowFaults(sources)).toEqual([]);
});

test("each spreadsheet adapter belongs to one edge", () => {
  expect(adapterFaults(sources)).toEqual([]);
});

test("core is bare, zod stays with the sheets, React with the panes", () => {
  expect(packageFaults(sources)).toEqual([]);
});

test("no file imports itself by a detour", () => {
  expect(cycles(sources)).toEqual([]);
});

test("the code that saves a file in the browser does not need Node", () => {
  const reached = new Set(["workbook/file/patch/patchPackage.ts"]);
  for (const path of reached) for (const file of importsOf(path, sources).files) reached.add(file);
  const packages = [...reached].flatMap((path) => importsOf(path, sources).packages);
  expect(reached.size).toBeGreaterThan(20);
  expect([...new Set(packages)].sort()).toEqual(["jszip", "saxes"]);
});

test("only the Excel adapter and the two entries use Excel", () => {
  expect(hostFaults(sources)).toEqual([]);
});

describe("the rules notice", () => {
  test.each([
    ["core reading words", { "core/a.ts": 'import { t } from "../text/t";', "text/t.ts": "" }],
    ["sheets checking", { "sheets/a.ts": 'export * from "../checking/v";', "checking/v.ts": "" }],
    ["functions reaching for the catalogue", { "functions/f.ts": 'import "../catalogue/c";', "catalogue/c.ts": "" }],
    ["a lazy import that runs back", { "core/a.ts": 'void import("../taskpane/t");', "taskpane/t.tsx": "" }],
    ["a type that runs back", { "text/a.ts": 'import type { S } from "../sheets/s";', "sheets/s.ts": "" }],
    ["the port knowing an adapter", { "workbook/workbook.ts": 'import "./excel/e";', "workbook/excel/e.ts": "" }],
    ["a folder outside the layers", { "helpers/h.ts": "" }],
  ])("%s", (_what, bad) => {
    expect(arrowFaults(bad)).toHaveLength(1);
  });

  test("an adapter with two edges", () => {
    const shared = { "workbook/grid/g.ts": "", "browser/a.ts": 'import "../workbook/grid/g";' };
    expect(adapterFaults(shared)).toEqual([]);
    expect(adapterFaults({ ...shared, "cli/b.ts": 'import "../workbook/grid/g";' })).toEqual([
      "workbook/grid is imported by browser and cli",
    ]);
  });

  test("the file format is for the command line and the browser edition, not for the pane", () => {
    const files = {
      "workbook/file/f.ts": "",
      "workbook/grid/g.ts": 'import "../file/f";',
      "cli/a.ts": 'import "../workbook/file/f";',
    };
    expect(adapterFaults(files)).toEqual([]);
    expect(adapterFaults({ ...files, "checking/b.ts": 'import "../workbook/file/f";' })).toHaveLength(1);
    expect(adapterFaults({ ...files, "workbook/excel/b.ts": 'import "../file/f";' })).toHaveLength(1);
  });

  test("an adapter that imports another", () => {
    const leaning = { "workbook/file/f.ts": 'import "../memory/m";', "workbook/memory/m.ts": "" };
    expect(adapterFaults(leaning)).toEqual(["workbook/memory is imported by workbook/file"]);
  });

  test.each([
    ["lodash in core", "core/a.ts", 'import x from "lodash/get";'],
    ["zod in checking", "checking/a.ts", 'import { z } from "zod";'],
    ["React in the catalogue", "catalogue/a.ts", 'import { useState } from "react";'],
    ["Univer outside the grid", "browser/a.ts", 'import { Univer } from "@univerjs/core";'],
    ["Fluent on the command line", "cli/a.ts", 'import { Button } from "@fluentui/react-components";'],
  ])("%s", (_what, path, source) => {
    expect(packageFaults({ [path]: source })).toHaveLength(1);
  });

  test("simple-statistics in core, zod in sheets and React in the pane are allowed", () => {
    const good = {
      "core/a.ts": 'import { median } from "simple-statistics";',
      "sheets/a.ts": 'import { z } from "zod";',
      "taskpane/a.tsx": 'import { useState } from "react";',
      "workbook/grid/a.ts": 'import { Univer } from "@univerjs/core";',
    };
    expect(packageFaults(good)).toEqual([]);
  });

  test("a cycle of three files is reported once", () => {
    const ring = { "core/a.ts": 'import "./b";', "core/b.ts": 'import "./c";', "core/c.ts": 'export * from "./a";' };
    expect(cycles(ring)).toEqual(["core/a.ts → core/b.ts → core/c.ts → core/a.ts"]);
  });

  test.each([
    ["a call", "taskpane/a.tsx", "await Excel.run(work);"],
    ["a type", "checking/a.ts", "type R = Excel.Range;"],
    ["a guarded question", "text/a.ts", 'const l = typeof Office === "undefined" ? 0 : Office.context;'],
  ])("Excel used elsewhere: %s", (_what, path, source) => {
    expect(hostFaults({ [path]: source })).toHaveLength(1);
  });

  test("Excel named in a comment, a sentence, the adapter or an entry is allowed", () => {
    const good = {
      "text/a.ts": '/** Excel. Office. */ export const s = "Excel.run";',
      "workbook/excel/e.ts": "Excel.run(f);",
      "functions/functions.ts": "Office.context;",
      "taskpane/main.tsx": "Office.onReady();",
    };
    expect(hostFaults(good)).toEqual([]);
  });
});
