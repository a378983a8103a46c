import type { SheetArea } from "../workbook";
import { run, supports } from "./run";
import { selection } from "./selection";

type Handlers = readonly [
  OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>,
  OfficeExtension.EventHandlerResult<Excel.WorksheetActivatedEventArgs>,
];

/**
 * Calls back with the user's selection, also when another sheet becomes active (ExcelApi 1.9). Of selections in quick
 * succession only the last is reported.
 */
export function onSelect(listener: (place: SheetArea) => void): () => void {
  let listening = supports("1.9");
  let asked = 0;
  const hear = async () => {
    const mine = ++asked;
    const place = await selection().catch(() => undefined);
    if (listening && place && mine === asked) listener(place);
  };
  const registered = listening ? register(hear) : Promise.resolve(undefined);
  return () => {
    listening = false;
    void registered.then(async (handlers) => {
      if (handlers !== undefined) await unregister(handlers);
    });
  };
}

/** If the host refuses, the pane works without the events, as on older hosts. */
function register(hear: () => Promise<void>): Promise<Handlers | undefined> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    // Activating a sheet restores its selection without a selection event.
    const handlers: Handlers = [worksheets.onSelectionChanged.add(hear), worksheets.onActivated.add(hear)];
    await context.sync();
    return handlers;
  }).catch(() => undefined);
}

async function unregister(handlers: Handlers): Promise<void> {
  const [{ context }] = handlers;
  await Excel.run(context, async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
