import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HIDDEN_MENU } from "../../../src/workbook/grid/engine/hiddenMenu";
import { notSavable } from "../../../src/workbook/grid/engine/notSavable";

/*
 * Every command of the installed grid that is not blocked. A command that a new version of the grid adds fails here until
 * somebody has checked that files keep its effect.
 */
const UNIVER = join(__dirname, "../../../node_modules/@univerjs");
const COMMAND =
  /"((?:sheets?|data-validation|sheet-permission|sheets-[a-z-]+)(?:\.[\w-]+)*\.(?:command|operation)\.[\w.-]+|(?:sheets?|data-validation)\.(?:command|operation)\.[\w.-]+)"/g;

/** Their changes are saved: cells, looks, number formats, merges, sizes, hiding, frozen panes, whole rows and columns, and sheets. */
const SAVED =
  /^sheet\.command\.((add|remove)-worksheet-merge.*|auto-(fill|clear-content)|clear-selection-content|copy-(down|right)|cut|paste(-(by-short-key|formula|value))?|optional-paste|refill|re-calc-filter|reorder-range|move-range|sort-range.*|text-to-number|toggle-cell-checkbox|set-range-values|numfmt\..*|delta-(column-width|row-height)|paste-(format|col-width|besides-border)|set-(style|bold|italic|underline|stroke|font-size|text-color|background-color|border.*|(vertical|horizontal)-text-align|text-wrap)|reset-(range-text|text|background)-color|set-range-(bold|italic|underline|stroke|fontsize|font-(increase|decrease)|text-color)|(hide|set)-(col|row)s?(-(confirm|hidden|height|auto-width|is-auto-width|visible.*|header-.*|data))?|set-(selected|specific)-(cols|rows)-visible|set-worksheet-col-width|(set-.*|cancel-)frozen|(insert|remove)-(multi-)?(rows?|cols?)(-(above|after|before|right|by-range|confirm))?|(insert|copy|remove)-sheet(-confirm)?|set-worksheet-(name|order|hidden|show))$|^sheets-formula\.command\.quick-sum$|^sheets-formula-ui\.operation\.pasteFormula$/;

/** They change nothing that a file holds: selection, scrolling, filters on screen, or what is shown beside the cells. */
const LOOKED_AT =
  /^sheet\.command\.(copy|copy-formula-only|expand-selection|select-.*|move-selection.*|scroll-.*|set-scroll-relative|(change|set)-zoom-ratio|set-worksheet-activate|(clear|set)-filter-(criteria|range)|set-table-filter|smart-toggle-filter|remove-sheet-filter|repeat-last-action|set-range-custom-metadata|view-sheet-permission.*)$|^sheet\.operation\.|^data-validation\.operation\.close|^sheets-filter\.command\.not-valid|^sheets-formula-ui\.operation\.copyFormulaOnly$/;

/** The code of the installed packages of the grid whose names match. */
const sources = (names: RegExp) =>
  readdirSync(UNIVER)
    .filter((name) => names.test(name))
    .map((name) => join(UNIVER, name, "lib/es/index.js"))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, "utf8"));

/** Entries of a menu that is hidden as a whole. */
const IN_HIDDEN_MENU = ["data-validation.command.addRuleAndOpen", "data-validation.operation.open-validation-panel"];

test("no entry of the grid's menus is offered and then stopped", () => {
  const ids = new Map<string, string>();
  for (const code of sources(/./)) {
    for (const [, name = "", id = ""] of code.matchAll(/const (\w+) = \{\s*(?:type: [\w.]+,\s*)?id: "?([\w.-]+)/g))
      ids.set(name, id);
    for (const [, name = "", id = ""] of code.matchAll(/const (\w+) = "([\w-]+\.[\w.-]+)"/g)) ids.set(name, id);
  }
  const named = (name: string): string => (ids.has(name) ? named(ids.get(name) ?? "") : name);
  const entries = sources(/^sheets.*-ui$/).flatMap((code) =>
    [...code.matchAll(/\[(\w+)(?:\.id)?\]: \{\s*order/g)].map(([, name = ""]) => named(name)),
  );
  expect(entries.length).toBeGreaterThan(100);
  const stopped = entries.filter((id) => notSavable(id) !== undefined && !(id in HIDDEN_MENU));
  expect([...new Set(stopped)].sort()).toEqual(IN_HIDDEN_MENU);
});

test("every command that is not stopped is known to be saved, or to change nothing", () => {
  const commands = new Set<string>();
  for (const code of sources(/^(sheets|data-validation)/))
    for (const [, id] of code.matchAll(COMMAND)) if (id !== undefined) commands.add(id);
  expect(commands.size).toBeGreaterThan(200);
  const offered = [...commands].filter((id) => notSavable(id) === undefined);
  expect(offered.filter((id) => !SAVED.test(id) && !LOOKED_AT.test(id)).sort()).toEqual([]);
});
