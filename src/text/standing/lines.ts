import type { Serial } from "../../core/calendar/civil";
import { isFault } from "../../core/fault";
import {
  isMissing,
  type BlankoStanding,
  type CetakStanding,
  type Figure,
  type IkdStanding,
  type Maybe,
  type PerekamanStanding,
  type Standing,
  type TargetStanding,
} from "../../contract/standing";
import type { Language } from "../../core/words";
import { formatDate, formatNumber, formatPercent } from "../format";
import {
  answerOf,
  baseText,
  limitText,
  missingText,
  otherTime,
  perDay,
  reasonOf,
  statusText,
  unnamedBase,
} from "./words";

/** One line of the summary, with the figure that explains it. */
export interface StandingLine {
  readonly text: string;
  readonly figure?: Figure<unknown>;
}

export type StandingPart = "blanko" | "perekaman" | "ikd" | "cetak";

/** The lines of each part; the first of each says the most. A part that is absent says in one line what was looked for. */
export function standingLines(
  standing: Standing,
  language: Language,
): Readonly<Record<StandingPart, readonly StandingLine[]>> {
  return {
    blanko: part(standing.blanko, (found) => blankoLines(found, standing.asOf, language), language),
    perekaman: part(standing.perekaman, (found) => perekamanLines(found, standing.asOf, language), language),
    ikd: part(standing.ikd, (found) => ikdLines(found, standing.asOf, language), language),
    cetak: part(standing.cetak, (found) => cetakLines(found, language), language),
  };
}

type Draft = StandingLine | false | undefined;

function part<T extends object>(found: Maybe<T>, lines: (found: T) => readonly Draft[], l: Language): StandingLine[] {
  if (isMissing(found)) return [{ text: missingText(found, l) }];
  return lines(found).filter((line) => line !== undefined && line !== false);
}

const line = (l: Language, id: string, en: string, figure?: Figure<unknown>): StandingLine => ({
  text: l === "id" ? id : en,
  ...(figure && { figure }),
});

/** A line for a figure, or the reason why there is none. */
function lineOr(figure: Maybe<Figure<unknown>>, l: Language, id: string, en: string): StandingLine | undefined {
  const reason = reasonOf(figure, l);
  if (reason !== undefined) return { text: reason, ...(!isMissing(figure) && { figure }) };
  return isMissing(figure) ? undefined : line(l, id, en, figure);
}

function blankoLines(found: BlankoStanding, asOf: Serial | undefined, l: Language): readonly Draft[] {
  const { stock, approximate, day, runway, runsOut, use, receipts, gap, event } = found;
  const n = (value: number) => formatNumber(value, l);
  const d = (day: number) => formatDate(day, l);
  const days = answerOf(runway);
  const out = answerOf(runsOut);
  const about = approximate ? { id: "sekitar ", en: "about " } : { id: "", en: "" };
  const left = line(
    l,
    `Sisa ${about.id}${n(stock)} keping per ${d(day)}${isMissing(use) ? "" : `, rata-rata ${perDay(use.perDay, l)} keping per hari kerja`}`,
    `${about.en}${n(stock)} cards left on ${d(day)}${isMissing(use) ? "" : `, ${perDay(use.perDay, l)} cards a working day on average`}`,
    isMissing(use) ? undefined : use.by === "AVERAGE" ? use.figure : use.workingDays,
  );
  return [
    ...(stock > 0 && out === undefined ? [left, lineOr(runsOut, l, "", "")] : [firstLine(found, out, asOf, l)]),
    stock > 0 && days !== undefined && daysLine(found, days, asOf, l),
    out !== undefined || stock === 0 ? left : undefined,
    gap
      ? line(
          l,
          `Kiriman ${n(gap.receipt.cards)} keping baru datang ${d(gap.receipt.day)}: ${n(answerOf(gap.daysWithout) ?? 0)} hari kerja tanpa cukup blanko. Agar cukup, paling banyak ${n(answerOf(gap.quota) ?? 0)} keping per hari kerja`,
          `The delivery of ${n(gap.receipt.cards)} cards comes only on ${d(gap.receipt.day)}: ${n(answerOf(gap.daysWithout) ?? 0)} working days without enough cards. To reach it, print at most ${n(answerOf(gap.quota) ?? 0)} cards a working day`,
          gap.quota,
        )
      : receipts[0] &&
        line(
          l,
          `Kiriman ${n(receipts[0].cards)} keping datang ${d(receipts[0].day)}`,
          `A delivery of ${n(receipts[0].cards)} cards comes on ${d(receipts[0].day)}`,
        ),
    event && eventLine(event, l),
    requestLine(found, l),
  ];
}

/** What a manager has to know before anything else. A day that has passed without a newer figure tells of old sheets. */
function firstLine(
  { stock, day, runsOut, runway }: BlankoStanding,
  out: Serial | undefined,
  asOf: Serial | undefined,
  l: Language,
): StandingLine {
  const figure = isMissing(runsOut) ? (isMissing(runway) ? undefined : runway) : runsOut;
  if (stock === 0 || out === undefined) return line(l, "Blanko sudah habis", "The blank cards have run out", figure);
  const [ends, known] = [formatDate(out, l), formatDate(day, l)];
  if (asOf !== undefined && out <= asOf)
    return line(
      l,
      `Menurut catatan sampai ${known} blanko habis ${ends}; perbarui kartu stok`,
      `By what was written down until ${known} the cards ran out on ${ends}; bring the stock card up to date`,
      figure,
    );
  return line(l, `Blanko habis ${ends}`, `Blank cards run out on ${ends}`, figure);
}

function daysLine({ runway, day }: BlankoStanding, days: number, asOf: Serial | undefined, l: Language): StandingLine {
  const count = formatNumber(days, l, 1);
  const isOld = asOf !== undefined && day < asOf;
  return isOld
    ? line(
        l,
        `${count} hari kerja sejak ${formatDate(day, l)}`,
        `${count} working days from ${formatDate(day, l)}`,
        runway as Figure,
      )
    : line(l, `${count} hari kerja lagi`, `${count} more working days`, runway as Figure);
}

function eventLine({ event, runsOut }: NonNullable<BlankoStanding["event"]>, l: Language): StandingLine {
  const when = `${event.name} ${formatDate(event.from, l)}`;
  const out = answerOf(runsOut);
  if (out === undefined) return line(l, when, when, runsOut);
  const factor = formatNumber(event.factor, l);
  return line(
    l,
    `${when}: bila pemakaian ${factor} kali, blanko habis ${formatDate(out, l)}`,
    `${when}: at ${factor} times the use, the cards run out on ${formatDate(out, l)}`,
    runsOut,
  );
}

function requestLine({ request, stock, receipts }: BlankoStanding, l: Language): Draft {
  if (isMissing(request)) return { text: missingText(request, l) };
  const cards = answerOf(request.cards);
  if (cards === undefined) return lineOr(request.cards, l, "", "");
  const { need } = request;
  // Where no need is known, none can be denied.
  if (cards === 0 && need.printReady + need.perDay + need.firstPrints === 0) return undefined;
  const by = answerOf(request.askBy);
  const isLate = (answerOf(request.reorderPoint) ?? -1) >= stock;
  if (cards === 0 && (isLate || by === undefined))
    return receipts.length > 0
      ? line(
          l,
          "Belum perlu meminta lagi: kiriman yang sudah diusulkan mencukupi",
          "No need to ask for more: the deliveries on their way are enough",
          request.cards,
        )
      : line(l, "Belum perlu meminta blanko", "No cards need to be asked for yet", request.cards);
  if (cards === 0)
    return line(
      l,
      `Minta blanko paling lambat ${formatDate(by as Serial, l)}`,
      `Ask for cards no later than ${formatDate(by as Serial, l)}`,
      request.askBy,
    );
  const when =
    by === undefined
      ? { id: "", en: "" }
      : isLate
        ? { id: " sekarang", en: " now" }
        : { id: ` paling lambat ${formatDate(by, l)}`, en: ` no later than ${formatDate(by, l)}` };
  const asked = formatNumber(cards, l);
  const { coverDays } = request;
  const lasting = coverDays === undefined ? undefined : formatNumber(coverDays, l);
  return line(
    l,
    `Minta ${asked} keping${when.id}${lasting === undefined ? "" : `, untuk ${lasting} hari kerja`}`,
    `Ask for ${asked} cards${when.en}${lasting === undefined ? "" : `, for ${lasting} working days`}`,
    request.cards,
  );
}

/** Figures of an older report than the day that the summary speaks of say so. */
function ofTime(period: string | undefined, asOf: Serial | undefined, l: Language): string {
  const time = otherTime(period, asOf, l);
  return time === undefined ? "" : `, ${time}`;
}

function perekamanLines(
  { recorded, required, coverage, target, period }: PerekamanStanding,
  asOf: Serial | undefined,
  l: Language,
): readonly Draft[] {
  const n = (value: number) => formatNumber(value, l);
  const time = ofTime(period, asOf, l);
  const share = answerOf(coverage);
  return [
    lineOr(
      coverage,
      l,
      `Perekaman ${n(recorded)} dari ${n(required)} wajib KTP (${formatPercent(share ?? 0, l)})${time}`,
      `${n(recorded)} of the ${n(required)} who must hold a KTP are recorded (${formatPercent(share ?? 0, l)})${time}`,
    ),
    ...(isMissing(target) ? [{ text: missingText(target, l) }] : targetLines(target, l)),
  ];
}

function ikdLines(
  { active, base, share, target, period }: IkdStanding,
  asOf: Serial | undefined,
  l: Language,
): readonly Draft[] {
  const n = (value: number) => formatNumber(value, l);
  const time = ofTime(period, asOf, l);
  const ofBase = answerOf(share);
  const name = base.name === undefined ? unnamedBase : baseText[base.name];
  const baseLine = lineOr(
    share,
    l,
    `Dasar: ${n(base.value)} ${name.id} (${formatPercent(ofBase ?? 0, l)})`,
    `Base: ${n(base.value)} ${name.en} (${formatPercent(ofBase ?? 0, l)})`,
  );
  if (isMissing(target))
    return [
      line(l, `IKD ${n(active)} jiwa${time}`, `IKD ${n(active)} people${time}`),
      baseLine,
      { text: missingText(target, l) },
    ];
  const attained = answerOf(target.attainment);
  const goal = answerOf(target.goal);
  return [
    lineOr(
      target.attainment,
      l,
      `IKD ${n(active)} dari target ${n(goal ?? 0)} (${formatPercent(attained ?? 0, l)})${time}`,
      `IKD ${n(active)} of the target of ${n(goal ?? 0)} (${formatPercent(attained ?? 0, l)})${time}`,
    ),
    baseLine,
    ...targetLines(target, l),
  ];
}

function targetLines({ target, gap, needed, observed, status }: TargetStanding, l: Language): readonly Draft[] {
  const n = (value: number) => formatNumber(value, l);
  const left = answerOf(gap);
  const goal = "share" in target.goal ? formatPercent(target.goal.share, l) : n(target.goal.people);
  const until = formatDate(target.deadline, l);
  if (left === 0) return [line(l, `Target ${goal} sudah tercapai`, `The target of ${goal} is reached`, gap)];
  const pace = answerOf(needed);
  const state = answerOf(status);
  const words = state === undefined ? undefined : statusText[state];
  const best = isMissing(observed) ? undefined : observed.best;
  return [
    lineOr(
      gap,
      l,
      `Kurang ${n(left ?? 0)} jiwa untuk target ${goal} sampai ${until}`,
      `${n(left ?? 0)} people short of the target of ${goal} by ${until}`,
    ),
    left !== undefined &&
      (isFault(needed.answer)
        ? lineOr(needed, l, "", "")
        : line(
            l,
            `Perlu ${n(pace ?? 0)} sehari${best ? `; terbaik sejauh ini ${n(best.value)} (${formatDate(best.day, l)})` : ""}${words ? `: ${words.id}` : ""}`,
            `${n(pace ?? 0)} a day needed${best ? `; the best so far is ${n(best.value)} (${formatDate(best.day, l)})` : ""}${words ? `: ${words.en}` : ""}`,
            isMissing(status) ? needed : status,
          )),
  ];
}

function cetakLines({ printers, capacity, limit, period }: CetakStanding, l: Language): readonly Draft[] {
  const n = (value: number) => formatNumber(value, l);
  const all = printers && Object.values(printers).reduce((sum, count) => sum + count, 0);
  const stop = answerOf(limit);
  const until = period
    ? { id: ` sampai ${formatDate(period.until, l)}`, en: ` until ${formatDate(period.until, l)}` }
    : { id: "", en: "" };
  const cards = n(stop?.[0] ?? 0);
  const by = limitText[stop?.[1] ?? ""];
  const made = answerOf(capacity);
  return [
    printers &&
      line(
        l,
        `${n(printers.working)} dari ${n(all ?? 0)} printer bekerja`,
        `${n(printers.working)} of ${n(all ?? 0)} printers work`,
      ),
    printers && (made === undefined || printers.working > 0)
      ? lineOr(
          capacity,
          l,
          `Daya cetak ${n(made ?? 0)} keping per hari kerja`,
          `Capacity ${n(made ?? 0)} cards a working day`,
        )
      : undefined,
    stop &&
      (by
        ? line(
            l,
            `Dapat dicetak ${cards} keping${until.id}; yang membatasi ${by.id}`,
            `${cards} cards can be printed${until.en}; what limits is ${by.en}`,
            limit as Figure<unknown>,
          )
        : line(
            l,
            `Semua ${cards} yang siap cetak dapat dicetak${until.id}`,
            `All ${cards} that are ready can be printed${until.en}`,
            limit as Figure<unknown>,
          )),
  ];
}
