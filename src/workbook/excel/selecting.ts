import type { SheetArea } from "../workbook";
import { run, supports } from "./run";
import { selection } from "./selection";

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>;

/** Calls back with what the user selects (ExcelApi 1.9); of selections that follow each other quickly, with the last. */
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
    void registered.then(async (handler) => {
      if (handler !== undefined) await unregister(handler);
    });
  };
}

/** A host that refuses leaves the pane without the event, as older ones do. */
function register(hear: () => Promise<void>): Promise<Handler | undefined> {
  return run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(hear);
    await context.sync();
    return handler;
  }).catch(() => undefined);
}

async function unregister(handler: Handler): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
