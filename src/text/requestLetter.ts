import { isMissing, type Standing } from "../contract/standing";
import type { Language } from "../core/words";
import { formatNumber, formatPercent } from "./format";
import { answerOf, eventNames, longDate, perDay } from "./standing/words";

/** What is requested, and how long the cards last with it and without. */
export interface Asked {
  readonly cards: number;
  readonly arrives: number;
  /** First day of shortage with the requested cards; undefined beyond two years. */
  readonly lasts: number | undefined;
}

/**
 * The figures of a request letter, line by line: the stock, its use, how long it lasts, the queue, what is on its way, and what
 * is requested. Empty if the sheets show no use.
 */
export function letterLines({ blanko }: Standing, asked: Asked | undefined, l: Language): readonly string[] {
  if (isMissing(blanko) || isMissing(blanko.use)) return [];
  const { stock, day, use, runsOut, range, receipts, request, events, unmet } = blanko;
  const say = (id: string, en: string) => (l === "id" ? id : en);
  const n = (value: number) => formatNumber(value, l);
  const d = (value: number) => longDate(value, l);
  const [out, from, to] = [answerOf(runsOut), answerOf(range?.from), answerOf(range?.to)];
  const between =
    from === undefined || to === undefined
      ? ""
      : say(` (antara ${d(from)} dan ${d(to)})`, ` (between ${d(from)} and ${d(to)})`);
  const names = eventNames(out, events);
  const counted = names === undefined ? "" : say(`, termasuk agenda ${names}`, `, with the event ${names}`);
  const lines = [
    say(`Stok blanko KTP-el per ${d(day)}: ${n(stock)} keping.`, `KTP-el blank cards on ${d(day)}: ${n(stock)}.`),
    say(
      `Pemakaian rata-rata, termasuk yang rusak saat dicetak: ${perDay(use.perDay, l)} keping per hari kerja.`,
      `Average use, spoiled cards included: ${perDay(use.perDay, l)} cards a working day.`,
    ),
  ];
  if (stock === 0) lines.push(say("Blanko sudah habis.", "The cards have run out."));
  else if (out !== undefined)
    lines.push(
      say(`Diperkirakan habis ${d(out)}${between}${counted}.`, `Expected to run out on ${d(out)}${between}${counted}.`),
    );
  if (unmet)
    lines.push(
      say(
        `Diperkirakan ${n(unmet.cards)} permintaan belum terlayani dalam empat minggu terakhir.`,
        `An estimated ${n(unmet.cards)} requests were not met in the last four weeks.`,
      ),
    );
  for (const receipt of receipts)
    lines.push(
      say(
        `Kiriman yang sudah diusulkan: ${n(receipt.cards)} keping, ${d(receipt.day)}.`,
        `On its way: ${n(receipt.cards)} cards, ${d(receipt.day)}.`,
      ),
    );
  if (!isMissing(request)) {
    const { need, lead, coverDays, reserve } = request;
    const kept = answerOf(reserve);
    if (need.printReady > 0)
      lines.push(
        say(`Siap cetak menunggu blanko (PRR): ${n(need.printReady)}.`, `Ready to print (PRR): ${n(need.printReady)}.`),
      );
    if (need.spoiled)
      lines.push(
        say(
          `Rusak saat dicetak: ${formatPercent(need.spoiled, l)} dari blanko keluar.`,
          `Spoiled at printing: ${formatPercent(need.spoiled, l)} of the cards.`,
        ),
      );
    if (lead && coverDays !== undefined)
      lines.push(
        say(
          `Dihitung untuk waktu tunggu ${n(lead.days)} dan persediaan ${n(coverDays)} hari kerja${kept ? `, dengan cadangan ${n(kept)} keping` : ""}.`,
          `Reckoned for ${n(lead.days)} working days of waiting and ${n(coverDays)} of supply${kept ? `, with a reserve of ${n(kept)} cards` : ""}.`,
        ),
      );
  }
  if (asked)
    lines.push(
      say(
        `Blanko yang diminta: ${n(asked.cards)} keping, diharapkan datang ${d(asked.arrives)}.`,
        `Asked for: ${n(asked.cards)} cards, hoped for on ${d(asked.arrives)}.`,
      ),
      asked.lasts === undefined
        ? say("Dengan itu blanko cukup lebih dari dua tahun.", "With them the cards last for more than two years.")
        : say(
            `Dengan itu blanko diperkirakan cukup sampai sebelum ${d(asked.lasts)}.`,
            `With them the cards are expected to last until before ${d(asked.lasts)}.`,
          ),
    );
  return lines;
}
