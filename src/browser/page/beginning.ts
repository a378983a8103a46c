import { workStore, type KeptWork } from "../keep/workStore";
import type { OpenedFile } from "../open/openedFile";
import { templateFile } from "../open/template";
import { preloadDesk } from "./desk";

/** What the page opens first, fetched while its frame is drawn. */
export interface Beginning {
  /** The newest work that was not saved. */
  readonly left: Promise<KeptWork | undefined>;
  readonly template: Promise<OpenedFile>;
}

/** Fetches the spreadsheet, the template and what was not saved. */
export function begin(): Beginning {
  preloadDesk();
  const template = templateFile();
  template.catch(() => undefined);
  return { left: workStore.abandoned().catch(() => undefined), template };
}
