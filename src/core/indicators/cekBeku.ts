import { at, fault, isFault, type Fault } from "../fault";
import { indicator } from "../indicator";
import { deret, deretAngka, optional } from "../parameter";
import type { Series } from "../series/readSeries";

/**
 * The longest run of reports with the same figure: 1 if it changes every time.
 *
 * With an activity beside it only reports with activity count, because a figure that stands still while nothing is done is
 * right. Blanks and zeros are not reports and do not break a run.
 *
 * Source: Kota Lubuklinggau gave 4,015 IKD activations on 2 November 2023 and again on 13 November after five outreach days
 * that "rose well" (Linggau Pos): the figure is stale.
 */
export default indicator({
  name: "CEK_BEKU",
  task: "pencocokan",
  says: {
    id: "Berapa laporan berturut-turut memuat angka yang sama padahal ada kegiatan.",
    en: "How many reports in a row gave the same figure although there was activity.",
  },
  params: {
    rentang: deretAngka({
      en: "range",
      says: {
        id: "Kolom angka yang dilaporkan, menurut waktu",
        en: "The column of reported figures, in order of time",
      },
    }),
    aktif: optional(
      deret({
        en: "activity",
        says: {
          id: "Di sebelahnya: kegiatan sejak laporan sebelumnya",
          en: "Beside it: activity since the report before",
        },
      }),
    ),
  },
  gives: { kind: "jumlah", says: { id: "Laporan berturut-turut yang sama", en: "Equal reports in a row" } },
  faults: ["CELL", "EMPTY_SERIES", "SIZE_MISMATCH", "HEADER_IN_ONE_RANGE", "SEVERAL_COLUMNS"],
  examples: [
    {
      args: [
        ["IKD", 4015, 4015],
        ["SESI", 0, 5],
      ],
      gives: 2,
      says: { id: "Kota Lubuklinggau, 2 dan 13 November 2023", en: "Kota Lubuklinggau, 2 and 13 November 2023" },
    },
    { args: [[4015, 4015, null, 4015, 4020]], gives: 3 },
    { args: [[4015, 4020, 4031]], gives: 1 },
    {
      args: [
        [4015, 4015, 4015],
        [5, 0, 0],
      ],
      gives: 1,
      says: { id: "Tidak ada kegiatan: wajar bila tetap", en: "No activity: it may well stand still" },
    },
    { args: [[0, null]], gives: { fault: "EMPTY_SERIES" } },
    { args: [[4015, 4015], [1]], gives: { fault: "SIZE_MISMATCH" } },
    {
      args: [
        ["IKD", 4015],
        [1, 2],
      ],
      gives: { fault: "HEADER_IN_ONE_RANGE" },
    },
    {
      args: [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      gives: { fault: "SEVERAL_COLUMNS" },
    },
    { args: [[4015, "4,091"]], gives: { fault: "CELL" } },
  ],
  prepare: ({ rentang, aktif }) => longestRun(rentang, aktif),
  compute: (_scalars, run) => run,
});

function longestRun(reports: Series | Fault, activity: Series | Fault): number | Fault {
  if (isFault(reports)) return reports;
  if (isFault(activity)) return activity;
  const { values, skipped } = reports;
  const hasActivity = activity.values.length > 0;
  if (hasActivity && activity.values.length + activity.skipped !== values.length + skipped)
    return fault("SIZE_MISMATCH");
  if (hasActivity && activity.skipped !== skipped) return fault("HEADER_IN_ONE_RANGE");
  let [run, longest, before] = [0, 0, 0];
  values.forEach((value, i) => {
    if (value === 0) return;
    if (value !== before) run = 1;
    else if (!hasActivity || (activity.values[i] as number) > 0) run++;
    before = value;
    longest = Math.max(longest, run);
  });
  return longest === 0 ? at(fault("EMPTY_SERIES"), { param: "rentang" }) : longest;
}
