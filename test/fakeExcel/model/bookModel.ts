import { areaAddress, parseArea, type Area } from "../../../src/core/cells/area";
import { HostError } from "../protocol";
import { EVENT, changedEvent, sheetEvent, type Actor, type BookEvent } from "./bookEvents";
import type { CellValue } from "./entry";
import { SheetModel } from "./sheetModel";

export interface CommentModel {
  readonly id: string;
  content: string;
  readonly sheet: SheetModel;
  readonly area: Area;
}

const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };
const FORBIDDEN = /[\\/?*[\]:]/;

/** The workbook that the fake Excel has open. Tests read and edit it directly; office.js does so through the wire. */
export class BookModel {
  readonly sheets: SheetModel[] = [];
  readonly names = new Map<string, { value: string; comment: string; visible: boolean }>();
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts of the file, by their ids. */
  readonly customXml = new Map<string, string>();
  readonly comments: CommentModel[] = [];
  selection: Area = A1;
  /** Calculates a formula; the fake has no formula engine of its own. */
  calculate: (formula: string, sheet: SheetModel, row: number, column: number) => CellValue = () => 0;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private activeId = "";
  private lastId = 0;

  get active(): SheetModel {
    const found = this.sheets.find(({ id }) => id === this.activeId) ?? this.sheets[0];
    if (!found) throw new HostError("GeneralException", "The workbook has no sheet.");
    return found;
  }

  /** A new id, unique in this workbook. */
  newId(): string {
    this.lastId += 1;
    return `{${String(this.lastId).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  /** Finds a sheet by its id or, regardless of case, its name. */
  find(key: string): SheetModel | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  }

  /** The sheet of this name. For tests, which know that it exists. */
  sheet(name: string): SheetModel {
    const found = this.find(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** @throws HostError if Excel refuses the name. */
  addSheet(wanted?: string): SheetModel {
    const name = wanted ?? this.freeName();
    if (name === "" || name.length > 31 || FORBIDDEN.test(name)) throw new HostError("InvalidArgument");
    if (this.find(name)) throw new HostError("ItemAlreadyExists");
    const sheet = new SheetModel(this.newId(), name, (...formula) => this.calculate(...formula));
    this.sheets.push(sheet);
    if (this.sheets.length === 1) this.activeId = sheet.id;
    this.emit(sheetEvent(EVENT.added, sheet));
    return sheet;
  }

  /** A copy right after a sheet, or at the end, with its cells and formats. */
  copySheet(sheet: SheetModel, behind: SheetModel | undefined): SheetModel {
    const copy = this.addSheet();
    this.sheets.splice(this.sheets.indexOf(copy), 1);
    this.sheets.splice(behind ? this.sheets.indexOf(behind) + 1 : this.sheets.length, 0, copy);
    copy.take(sheet);
    return copy;
  }

  deleteSheet(sheet: SheetModel): void {
    if (this.sheets.length === 1) throw new HostError("InvalidOperation", "A workbook keeps at least one sheet.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.emit(sheetEvent(EVENT.deleted, sheet));
  }

  activate(sheet: SheetModel): void {
    const before = this.active;
    if (before === sheet) return;
    this.activeId = sheet.id;
    this.selection = A1;
    this.emit(sheetEvent(EVENT.deactivated, before));
    this.emit(sheetEvent(EVENT.activated, sheet));
  }

  select(sheet: SheetModel, area: Area): void {
    this.activate(sheet);
    this.selection = area;
    this.emit(sheetEvent(EVENT.selectionChanged, sheet, { address: areaAddress(area), isInsideTable: false }));
  }

  /** Enters a block of cells; listeners are told who did it. */
  enter(sheet: SheetModel, area: Area, cells: readonly (readonly (CellValue | null)[])[], actor: Actor): void {
    cells.forEach((line, r) => line.forEach((cell, c) => sheet.enter(area.row + r, area.column + c, cell)));
    this.changed(sheet, area, actor);
  }

  /** The user types into a cell: `type("Stok", "B4", 12)`. */
  type(sheetName: string, address: string, entry: CellValue, actor: Actor = "user"): void {
    const area = parseArea(address);
    if (!area) throw new Error(`no address ${address}`);
    this.enter(this.sheet(sheetName), area, [[entry]], actor);
  }

  changed(sheet: SheetModel, area: Area, actor: Actor): void {
    this.emit(changedEvent(sheet, area, actor));
  }

  /** The user gives a cell another number format. */
  format(sheet: SheetModel, area: Area, format: string): void {
    sheet.setFormat(area.row, area.column, format);
    this.emit(sheetEvent(EVENT.formatChanged, sheet, { address: areaAddress(area) }));
  }

  /** The user has sorted rows, which Excel does not report as a change of cells. */
  sorted(sheet: SheetModel, area: Area): void {
    this.emit(sheetEvent(EVENT.rowSorted, sheet, { address: areaAddress(area) }));
  }

  /** A setting of ours in the custom part. */
  keptSetting(key: string): string | undefined {
    const texts = [...this.customXml.values()].map((xml) => /<settings[^>]*>(.*)<\/settings>/s.exec(xml)?.[1] ?? "{}");
    return texts.map((json) => (JSON.parse(json) as Record<string, string>)[key]).find((value) => value !== undefined);
  }

  onEvent(listener: (event: BookEvent) => void): void {
    this.listeners.add(listener);
  }

  private emit(event: BookEvent): void {
    this.listeners.forEach((listener) => listener(event));
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
