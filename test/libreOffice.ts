import { spawnSync } from "node:child_process";

/** What `npm test` prints if some tests could not run. */
export const LIBRE_OFFICE_MISSING =
  "LIBREOFFICE TESTS NOT RUN: soffice was not found, so no plain formula was computed by another program.";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Machines that check every change must have LibreOffice; on others its tests are skipped and reported. */
if (!hasLibreOffice && process.env["REQUIRE_LIBREOFFICE"]) throw new Error(LIBRE_OFFICE_MISSING);
