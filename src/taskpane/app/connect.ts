import type { HostTrouble } from "../../text/hostPane";

/** How long Office may take before the pane opens without it; the pane connects if the answer comes later. */
export const PATIENCE_MS = 5_000;

/** How Office's script reaches the page. */
export interface OfficeArrival {
  /** Whether the script ran, once that is settled. */
  readonly script: Promise<boolean>;
  /** Fulfils if a part that the script fetches could not be loaded. */
  readonly partFailed: Promise<void>;
  /** Asks which application the page is in; null for none. Call only once the script has run. */
  host(): Promise<string | null>;
}

export type Connection = { readonly is: "EXCEL" } | { readonly is: "TROUBLE"; readonly trouble: HostTrouble };

/** Reports the pane's connection to Excel, again whenever more is known: after a few seconds at the latest. */
export async function connect(office: OfficeArrival, tell: (connection: Connection) => void): Promise<void> {
  let missing: HostTrouble = "SCRIPT_LATE";
  let isSettled = false;
  const settle = (connection: Connection) => {
    isSettled = true;
    clearTimeout(patience);
    tell(connection);
  };
  const tellMissing = () => isSettled || tell({ is: "TROUBLE", trouble: missing });
  const patience = setTimeout(tellMissing, PATIENCE_MS);
  void office.partFailed.then(() => {
    missing = "SCRIPT_PARTLY";
    tellMissing();
  });
  if (!(await office.script)) return settle({ is: "TROUBLE", trouble: "SCRIPT_BLOCKED" });
  if (missing === "SCRIPT_LATE") missing = "SILENT";
  const host = await office.host();
  if (host === "Excel") return settle({ is: "EXCEL" });
  settle({ is: "TROUBLE", trouble: host === null ? "NOT_IN_EXCEL" : "OTHER_HOST" });
}
