import type { SheetArea } from "../workbook";
import { run, supports } from "./run";
import { selection } from "./selection";

type Handlers = readonly [
  OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>,
  OfficeExtension.EventHandlerResult<Excel.WorksheetActivatedEventArgs>,
];

/**
 * Calls back with what the user selects, on a sheet brought to the front as well (ExcelApi 1.9); of selections that follow
 * each other quickly, with the last.
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

/** A host that refuses leaves the pane without the events, as older ones do. */
function register(hear: () => Promise<void>): Promise<Handlers | undefined> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    // Another sheet comes to the front with the selection it had, which is no change of it.
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
