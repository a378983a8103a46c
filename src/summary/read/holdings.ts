import type { Serial } from "../../core/calendar/civil";
import cakupanPersen from "../../core/indicators/cakupanPersen";
import type { Holding } from "../../contract/standing";
import { tablesOf } from "../../reading/book/tables";
import type { Table } from "../../reading/table";
import type { Concept } from "../../sheets/meaning/concept";
import { parseHeader } from "../../sheets/meaning/parseHeader";
import { figure } from "../figure";
import { latestTotals } from "./areaTotals";

const KIND = "cakupanDokumen";

/** Documents, with the names that CAKUPAN_PERSEN gives those whose base it knows. */
const DOCUMENTS: readonly (readonly [Holding["document"], string | undefined])[] = [
  ["kia", "KIA"],
  ["aktaLahir", "AKTA"],
  ["akta", "AKTA"],
  ["aktaMati", undefined],
  ["aktaKawin", undefined],
  ["aktaCerai", undefined],
  ["kk", "KK"],
];

/** Who holds a child card, a certificate or a family card, and out of how many; only documents that a sheet counts. */
export function holdingsOf(tables: readonly Table[], asOf: Serial | undefined): readonly Holding[] {
  return DOCUMENTS.flatMap(([document, name]) => {
    const counted = tablesOf(tables, KIND).flatMap((table) => {
      const columns = columnsFor(table, document);
      return columns.held === undefined ? [] : [{ table, ...columns, held: columns.held }];
    });
    const keys = [...new Set(counted.map(({ held }) => held))];
    const latest = latestTotals(
      counted.map(({ table }) => table),
      KIND,
      keys,
      asOf,
    );
    const of = counted.find(({ table }) => table === latest?.table);
    const holders = of && latest?.total(of.held);
    if (!latest || !of || holders === undefined) return [];
    const [lacking, due] = [of.lacking, of.due].map((key) => (key === undefined ? undefined : latest.total(key)));
    const base = lacking === undefined ? due : holders + lacking;
    return {
      document,
      holders,
      sheet: latest.table.sheet.name,
      ...(base !== undefined && { base, share: figure(cakupanPersen, holders, base, name) }),
      ...(latest.period && { period: latest.period.key }),
    };
  });
}

interface Columns {
  readonly held?: string;
  readonly lacking?: string;
  readonly due?: string;
}

/** The columns of one document, for both sexes together. */
function columnsFor({ columns }: Table, document: Holding["document"]): Columns {
  const key = (is: (concept: Concept) => boolean) =>
    [...columns].find(([, { definition }]) => {
      const { concept } = parseHeader([definition.header]);
      return concept.doc === document && !concept.sex && !concept.unit && is(concept);
    })?.[0];
  const [held, lacking, due] = [
    key(({ act, no }) => act === "miliki" && !no),
    key(({ act, no }) => act === "miliki" && no === true),
    key(({ act, no }) => act === "wajib" && !no),
  ];
  return {
    ...(held !== undefined && { held }),
    ...(lacking !== undefined && { lacking }),
    ...(due !== undefined && { due }),
  };
}
