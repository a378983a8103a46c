import { BorderStyleTypes, BorderType, CommandType, ICommandService, WrapStrategy } from "@univerjs/core";
import {
  IMenuManagerService,
  MenuItemType,
  RibbonPosition,
  RibbonStartGroup,
  SetBorderBasicCommand,
  SetTextWrapCommand,
  SheetsSelectionsService,
  type IMenuItem,
} from "@univerjs/preset-sheets-core";
import { Observable } from "rxjs";
import type { borderText } from "../../../text/gridControls";
import type { GridContext } from "../context";

export const WRAP = "lembar.command.wrap-text";
export const BORDERS = "lembar.command.borders";

/** Positions and thickness of borders; each has its word in `text/gridControls`. */
const LINES = {
  all: { icon: "AllBorderIcon", type: BorderType.ALL, style: BorderStyleTypes.THIN },
  outside: { icon: "OuterBorderDoubleIcon", type: BorderType.OUTSIDE, style: BorderStyleTypes.THIN },
  thick: { icon: "OuterBorderDoubleIcon", type: BorderType.OUTSIDE, style: BorderStyleTypes.MEDIUM },
  inside: { icon: "InnerBorderDoubleIcon", type: BorderType.INSIDE, style: BorderStyleTypes.THIN },
  top: { icon: "UpBorderDoubleIcon", type: BorderType.TOP, style: BorderStyleTypes.THIN },
  bottom: { icon: "DownBorderDoubleIcon", type: BorderType.BOTTOM, style: BorderStyleTypes.THIN },
  double: { icon: "DownBorderDoubleIcon", type: BorderType.BOTTOM, style: BorderStyleTypes.DOUBLE },
  left: { icon: "LeftBorderDoubleIcon", type: BorderType.LEFT, style: BorderStyleTypes.THIN },
  right: { icon: "RightBorderDoubleIcon", type: BorderType.RIGHT, style: BorderStyleTypes.THIN },
  none: { icon: "NoBorderIcon", type: BorderType.NONE, style: BorderStyleTypes.THIN },
} as const satisfies Readonly<Record<keyof typeof borderText, object>>;

/** Offers wrapped text and borders as Excel does; the grid's own menus for them have entries that no file keeps. */
export function offerLooks(context: GridContext): void {
  const { injector } = context;
  const commands = injector.get(ICommandService);
  commands.registerCommand({
    id: WRAP,
    type: CommandType.COMMAND,
    handler: () => {
      const value = isWrapped(context) ? WrapStrategy.OVERFLOW : WrapStrategy.WRAP;
      return commands.executeCommand(SetTextWrapCommand.id, { value });
    },
  });
  commands.registerCommand({
    id: BORDERS,
    type: CommandType.COMMAND,
    handler: (_accessor, params) => {
      const { type, style } = LINES[(params as { readonly value: keyof typeof LINES }).value];
      return commands.executeCommand(SetBorderBasicCommand.id, { value: { type, style, color: "#000000" } });
    },
  });
  const borders = (): IMenuItem => ({
    id: BORDERS,
    type: MenuItemType.SELECTOR,
    icon: "AllBorderIcon",
    tooltip: "lembar.borders.name",
    selections: Object.entries(LINES).map(([value, { icon }]) => ({ label: `lembar.borders.${value}`, icon, value })),
  });
  const wrap = (): IMenuItem => ({
    id: WRAP,
    type: MenuItemType.BUTTON,
    icon: "AutowrapIcon",
    tooltip: "lembar.wrap",
    activated$: new Observable<boolean>((subscriber) => {
      const tell = () => subscriber.next(isWrapped(context));
      tell();
      const heard = commands.onCommandExecuted(tell);
      return () => heard.dispose();
    }),
  });
  injector.get(IMenuManagerService).mergeMenu({
    [RibbonPosition.START]: {
      [RibbonStartGroup.FORMAT]: { [BORDERS]: { order: 11, menuItemFactory: borders } },
      [RibbonStartGroup.LAYOUT]: { [WRAP]: { order: 6, menuItemFactory: wrap } },
    },
  });
}

/** True if the selected cell wraps its text. */
function isWrapped({ injector, grid }: GridContext): boolean {
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!primary) return false;
  const { actualRow, actualColumn } = primary;
  return grid.getActiveSheet().getComposedCellStyle(actualRow, actualColumn)?.tb === WrapStrategy.WRAP;
}
