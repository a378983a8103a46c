import { spawnSync } from "node:child_process";

/** What `npm test` says where some tests could not run. */
export const LIBRE_OFFICE_MISSING =
  "LIBREOFFICE TESTS NOT RUN: soffice was not found, so no plain formula was computed by another program.";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** On a machine that checks every change LibreOffice has to be there; on any other its tests are left out and told. */
if (!hasLibreOffice && process.env["REQUIRE_LIBREOFFICE"]) throw new Error(LIBRE_OFFICE_MISSING);
