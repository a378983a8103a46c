import { shareOf } from "../attainment/shareOf";
import { indicator } from "../indicator";
import { jumlah, jumlahTerisi } from "../parameter";

/**
 * How much of a request for blank cards was met: received ÷ requested, as a fraction, unrounded.
 *
 * May exceed 100 %: a delivery can be larger than the request. Without a request it is `#N/A`, never 0.
 *
 * Source: requisition satisfaction as medical supply systems report it. Kaur asked for 4,000 blanks and got 2,000, because
 * central allocation follows the cards ready to be printed (PRR), not the request.
 */
export default indicator({
  name: "BLANKO_TERPENUHI",
  task: "blanko",
  says: {
    id: "Berapa bagian dari permintaan blanko yang dipenuhi.",
    en: "How much of a request for blank cards was met.",
  },
  params: {
    diminta: jumlah({
      en: "requested",
      says: { id: "Blanko yang diminta", en: "Blank cards asked for" },
      unit: "keping",
    }),
    diterima: jumlahTerisi({
      en: "received",
      says: { id: "Blanko yang diterima", en: "Blank cards received" },
      unit: "keping",
    }),
  },
  gives: {
    kind: "pecahan",
    says: {
      id: "Bagian permintaan yang dipenuhi; dapat lebih dari 100%",
      en: "Share of the request that was met; may exceed 100%",
    },
  },
  faults: ["CELL", "CELL_BLANK", "BASE_ZERO"],
  examples: [
    {
      args: [4000, 2000],
      gives: 0.5,
      says: { id: "Kaur meminta 4.000 dan menerima 2.000", en: "Kaur asked for 4,000 and was given 2,000" },
    },
    {
      args: [
        ["DIMINTA", 4000, 1000],
        ["DITERIMA", 2000, 1200],
      ],
      gives: ["", 0.5, 1.2],
    },
    { args: [null, 2000], gives: { fault: "BASE_ZERO" } },
    { args: [4000, null], gives: { fault: "CELL_BLANK" } },
    { args: ["4,000", 2000], gives: { fault: "CELL" } },
  ],
  compute: ({ diminta, diterima }, _prepared, explain) =>
    shareOf(diterima, { param: "diminta", value: diminta }, explain),
});
