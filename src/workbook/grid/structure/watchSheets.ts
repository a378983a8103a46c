import { CanceledError, ICommandService } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../../core/words";
import { sheetTabText } from "../../../text/sheetTabs";
import type { Arrangement } from "../../file/sheets/arrangement";
import { freeName } from "../../formula/freeName";
import type { GridContext } from "../context";
import type { Guard } from "../engine/guard";
import { arrangementChange } from "./sheetsChange";
import type { Structure, StructureParts } from "./structure";

interface Params {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
}

/** Takes over wherever the grid would rearrange sheets, because no file would keep what the grid does by itself. */
export function watchSheets(
  context: GridContext,
  container: HTMLElement,
  structure: Structure,
  parts: StructureParts,
  guard: Guard,
  language: Language,
): void {
  const { grid, injector } = context;
  const commands = injector.get(ICommandService);
  const names = () => grid.getSheets().map((sheet) => sheet.getName());

  const wanted: Readonly<Record<string, (sheet: string, params: Params) => Arrangement>> = {
    [InsertSheetCommand.id]: (sheet) => ({
      do: "add",
      sheet: freeName(sheetTabText.newName[language], names()),
      before: behind(sheet),
    }),
    [CopySheetCommand.id]: (sheet) => ({ do: "copy", sheet, name: freeName(sheet, names()), before: behind(sheet) }),
    [SetWorksheetNameCommand.id]: (sheet, { name = "" }) => ({ do: "rename", sheet, name: name.trim() }),
    [RemoveSheetCommand.id]: (sheet) => ({ do: "delete", sheet }),
    [SetWorksheetHideCommand.id]: (sheet) => ({ do: "hide", sheet }),
    [SetWorksheetShowCommand.id]: (sheet) => ({ do: "show", sheet }),
    [SetWorksheetOrderCommand.id]: (sheet, { order = 0 }) => ({
      do: "move",
      sheet,
      before: grid
        .getSheets()
        .filter((one) => one.getName() !== sheet)
        .at(order)
        ?.getName(),
    }),
  };

  /** The sheet behind a given one; another is placed before it to follow the given one. */
  function behind(sheet: string): string | undefined {
    const all = names();
    return all[all.indexOf(sheet) + 1];
  }

  commands.beforeCommandExecuted(({ id, params }) => {
    const of = wanted[id];
    if (!of || guard.isOurs) return;
    const given = (params ?? {}) as Params;
    const sheet = given.subUnitId === undefined ? undefined : grid.getSheetBySheetId(given.subUnitId);
    void begin(of((sheet ?? grid.getActiveSheet()).getName(), given));
    throw new CanceledError();
  });

  async function begin(change: Arrangement): Promise<void> {
    const refused = await structure.change(arrangementChange(parts, change));
    if (refused === undefined) return;
    guard.refuseSheets(refused);
    showNames();
  }

  /** A tab keeps showing the typed text because the grid received no other name. */
  function showNames(): void {
    for (const tab of container.querySelectorAll<HTMLElement>("[data-u-comp=slide-tab-item]")) {
      const sheet = grid.getSheetBySheetId(tab.dataset["id"] ?? "");
      const label = tab.querySelector("span");
      if (sheet && label && label.textContent !== sheet.getName()) label.textContent = sheet.getName();
    }
  }
}
