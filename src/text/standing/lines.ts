import type { Serial } from "../../core/calendar/civil";
import { isFault } from "../../core/fault";
import {
  isMissing,
  type BlankoStanding,
  type CetakStanding,
  type ComingEvent,
  type Figure,
  type IkdStanding,
  type Maybe,
  type Missing,
  type PerekamanStanding,
  type Standing,
  type Target,
  type TargetStanding,
} from "../../contract/standing";
import type { Language, Words } from "../../core/words";
import { formatDate, formatNumber, formatPercent } from "../format";
import {
  ageText,
  answerOf,
  baseText,
  eventNames,
  eventsBefore,
  limitText,
  missingText,
  otherTime,
  plainName,
  perDay,
  reasonOf,
  statusText,
  unnamedBase,
} from "./words";

/** One line of the summary, with the figure that explains it. */
export interface StandingLine {
  readonly text: string;
  readonly figure?: Figure<unknown>;
  /** It says why something is missing; it is not a headline. */
  readonly isReason?: true;
}

export type StandingPart = "blanko" | "perekaman" | "ikd" | "cetak";

/** The lines of each part; the first of each says the most. An absent part says in one line what was looked for. */
export function standingLines(
  standing: Standing,
  language: Language,
): Readonly<Record<StandingPart, readonly StandingLine[]>> {
  return {
    blanko: part(standing.blanko, (found) => blankoLines(found, timesOf(standing), language), language),
    perekaman: part(standing.perekaman, (found) => perekamanLines(found, standing.asOf, language), language),
    ikd: part(standing.ikd, (found) => ikdLines(found, standing.asOf, language), language),
    cetak: part(standing.cetak, (found) => cetakLines(found, language), language),
  };
}

type Draft = StandingLine | false | undefined;

function part<T extends object>(found: Maybe<T>, lines: (found: T) => readonly Draft[], l: Language): StandingLine[] {
  if (isMissing(found)) return [reason(found, l)];
  return lines(found).filter((line) => line !== undefined && line !== false);
}

/** Why something is missing, as a line. */
const reason = (missing: Missing, l: Language): StandingLine => ({ text: missingText(missing, l), isReason: true });

/** The days that a summary needs. */
interface Times {
  readonly asOf: Serial | undefined;
  /** The latest day that is known to have come. */
  readonly now: Serial | undefined;
  readonly oddDay: Serial | undefined;
}

function timesOf({ asOf, today, oddDay }: Standing): Times {
  return { asOf, now: today !== undefined && today > (asOf ?? 0) ? today : asOf, oddDay };
}

const line = (l: Language, id: string, en: string, figure?: Figure<unknown>): StandingLine => ({
  text: l === "id" ? id : en,
  ...(figure && { figure }),
});

/** A line for a figure, or the reason why there is none. */
function lineOr(figure: Maybe<Figure<unknown>>, l: Language, id: string, en: string): StandingLine | undefined {
  const why = reasonOf(figure, l);
  if (why !== undefined) return { text: why, isReason: true, ...(!isMissing(figure) && { figure }) };
  return isMissing(figure) ? undefined : line(l, id, en, figure);
}

function blankoLines(found: BlankoStanding, times: Times, l: Language): readonly Draft[] {
  const { stock, approximate, day, runway, runsOut, use, receipts, gap } = found;
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
  const isKnown = stock === 0 || out !== undefined;
  return [
    ...(isKnown ? [firstLine(found, out, times, l)] : []),
    quotaLine(found, l),
    ...(isKnown ? [] : [left, lineOr(runsOut, l, "", "")]),
    stock > 0 && days !== undefined && daysLine(found, days, times.now, l),
    isKnown ? left : undefined,
    missedLine(found, l),
    oddLine(times, l),
    unmetLine(found, l),
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
    ...eventLines(found, l),
    ...requestLines(found, times, l),
  ];
}

/** What a manager must know first. A day that has passed without a newer figure shows that the sheets are old. */
function firstLine(
  { stock, day, runsOut, runway, range, events }: BlankoStanding,
  out: Serial | undefined,
  { now }: Times,
  l: Language,
): StandingLine {
  const figure = isMissing(runsOut) ? (isMissing(runway) ? undefined : runway) : runsOut;
  const known = formatDate(day, l);
  const age = now === undefined ? undefined : ageText(day, now);
  const old = age && { id: ` (angka terakhir ${age.id}: ${known})`, en: ` (last figure ${age.en}: ${known})` };
  if (stock === 0 || out === undefined)
    return line(l, `Blanko sudah habis${old?.id ?? ""}`, `The blank cards have run out${old?.en ?? ""}`, figure);
  const ends = formatDate(out, l);
  if (now !== undefined && out <= now)
    return line(
      l,
      `Angka terakhir ${age ? `${age.id} (${known})` : known}: menurut angka itu blanko habis ${ends}; perbarui kartu stok`,
      `The last figure is ${age ? `${age.en} (${known})` : `of ${known}`}: by it the cards ran out on ${ends}; bring the stock card up to date`,
      figure,
    );
  const span = range && rangeText(range, ends, l);
  const names = eventNames(out, events);
  const counted =
    names === undefined ? { id: "", en: "" } : { id: `, termasuk agenda ${names}`, en: `, with ${names}` };
  return line(
    l,
    `Blanko diperkirakan habis ${span?.id ?? ends}${counted.id}${old?.id ?? ""}`,
    `Blank cards are expected to run out ${span?.en ?? `on ${ends}`}${counted.en}${old?.en ?? ""}`,
    figure,
  );
}

/** The range of days that holds eight of ten cases, with the middle one. */
function rangeText(
  { from, to }: NonNullable<BlankoStanding["range"]>,
  expected: string,
  l: Language,
): Words | undefined {
  const [first, last] = [answerOf(from), answerOf(to)];
  if (first === undefined) return undefined;
  const start = formatDate(first, l);
  if (last === undefined)
    return {
      id: `paling cepat ${start} (perkiraan ${expected})`,
      en: `on ${start} at the earliest (expected: ${expected})`,
    };
  const end = formatDate(last, l);
  return {
    id: `antara ${start} dan ${end} (perkiraan ${expected})`,
    en: `between ${start} and ${end} (expected: ${expected})`,
  };
}

/** How far off the same forecast was four weeks ago, so that the reader can judge it. */
function missedLine({ missed }: BlankoStanding, l: Language): Draft {
  if (missed === undefined) return undefined;
  const days = formatNumber(Math.abs(missed), l);
  if (missed === 0)
    return line(
      l,
      "Perkiraan dari 20 hari kerja lalu tepat",
      "The forecast of 20 working days ago was right to the day",
    );
  const id = missed > 0 ? "blanko terpakai lebih cepat" : "blanko terpakai lebih lambat";
  const en = missed > 0 ? "the cards went faster" : "the cards went slower";
  return line(
    l,
    `Perkiraan dari 20 hari kerja lalu meleset ${days} hari kerja: ${id}`,
    `The forecast of 20 working days ago was wrong by ${days} working ${Math.abs(missed) === 1 ? "day" : "days"}: ${en}`,
  );
}

/** Under a quota the stock lasts longer than at full demand: the day at the quota is given beside the other. */
function quotaLine({ quota, use, stock }: BlankoStanding, l: Language): Draft {
  if (!quota || stock === 0) return undefined;
  const out = answerOf(quota.runsOut);
  const [rate, days] = [perDay(quota.perDay, l), formatNumber(quota.days, l)];
  if (out === undefined) return lineOr(quota.runsOut, l, "", "");
  const until = formatDate(out, l);
  const usual = isMissing(use)
    ? { id: "; pemakaian normal belum diketahui", en: "; the usual use is not known" }
    : { id: "", en: "" };
  return line(
    l,
    `Dengan kuota seperti ${days} hari kerja terakhir (${rate} keping per hari kerja) blanko diperkirakan habis ${until}${usual.id}`,
    `Under the quota of the last ${days} working ${quota.days === 1 ? "day" : "days"} (${rate} cards a working day) the cards are expected to last until ${until}${usual.en}`,
    quota.runsOut,
  );
}

function unmetLine({ unmet }: BlankoStanding, l: Language): Draft {
  if (!unmet) return undefined;
  const [cards, days] = [formatNumber(unmet.cards, l), formatNumber(unmet.days, l)];
  const [from, to] = [formatDate(unmet.from, l), formatDate(unmet.to, l)];
  return line(
    l,
    `${days} hari kerja dibatasi, kosong, atau tutup (${from} sampai ${to}): diperkirakan ${cards} permintaan belum terlayani`,
    `${days} working ${unmet.days === 1 ? "day was" : "days were"} rationed, without cards or closed (${from} to ${to}): an estimated ${cards} requests were not met`,
  );
}

function oddLine({ oddDay }: Times, l: Language): Draft {
  if (oddDay === undefined) return undefined;
  const day = formatDate(oddDay, l);
  return line(
    l,
    `Baris bertanggal ${day} tidak ikut dihitung: tahunnya kemungkinan salah ketik. Betulkan tanggalnya`,
    `The row of ${day} is left out: its year is probably mistyped. Correct the date`,
  );
}

function daysLine({ runway, day }: BlankoStanding, days: number, now: Serial | undefined, l: Language): StandingLine {
  const count = formatNumber(days, l, 1);
  const isOld = now !== undefined && day < now;
  return isOld
    ? line(
        l,
        `${count} hari kerja sejak ${formatDate(day, l)}`,
        `${count} working days from ${formatDate(day, l)}`,
        runway as Figure,
      )
    : line(l, `${count} hari kerja lagi`, `${count} more working days`, runway as Figure);
}

/** What the events do to the stock: how many cards each takes, and when the cards run out without them. */
function eventLines({ events, runsOut, withoutEvents }: BlankoStanding, l: Language): readonly Draft[] {
  const out = answerOf(runsOut);
  const decisive = eventsBefore(out, events);
  const usual = answerOf(withoutEvents);
  return [
    ...(decisive.length > 0 ? decisive : events.slice(0, 1)).map((event) => eventLine(event, l)),
    usual !== undefined &&
      line(
        l,
        `Tanpa agenda itu blanko diperkirakan habis ${formatDate(usual, l)}`,
        `Without it the cards are expected to run out on ${formatDate(usual, l)}`,
        withoutEvents,
      ),
  ];
}

function eventLine({ name, from, to, factor, extra }: ComingEvent, l: Language): StandingLine {
  const [start, end, times] = [formatDate(from, l), formatDate(to, l), formatNumber(factor, l)];
  const more = extra === undefined ? undefined : formatNumber(extra, l);
  return line(
    l,
    `${plainName(name)} ${start} sampai ${end}, pemakaian ${times} kali${more ? `: sekitar ${more} keping lebih banyak, belum termasuk dalam permintaan` : ""}`,
    `${plainName(name)} ${start} to ${end}, at ${times} times the use${more ? `: about ${more} more cards, not yet in the request` : ""}`,
  );
}

function requestLines(found: BlankoStanding, { now }: Times, l: Language): readonly Draft[] {
  const { request, stock, receipts, gap } = found;
  if (isMissing(request)) return [reason(request, l)];
  const cards = answerOf(request.cards);
  if (cards === undefined) return [lineOr(request.cards, l, "", "")];
  const { need } = request;
  // If no need is known, it cannot be denied.
  if (cards === 0 && need.printReady + need.perDay + need.firstPrints === 0) return [];
  if (cards === 0 && gap) return [hurryLine(gap, request.cards, l)];
  const by = answerOf(request.askBy);
  const isLate = (answerOf(request.reorderPoint) ?? -1) >= stock;
  if (cards === 0 && (isLate || by === undefined))
    return [
      receipts.length > 0
        ? line(
            l,
            "Belum perlu meminta lagi: kiriman yang sudah diusulkan mencukupi",
            "No need to ask for more: the deliveries on their way are enough",
            request.cards,
          )
        : line(l, "Belum perlu meminta blanko", "No cards need to be asked for yet", request.cards),
    ];
  const isOverdue = by !== undefined && now !== undefined && by < now;
  const overdue = by !== undefined && isOverdue ? overdueText(by, now, l) : { id: "", en: "" };
  if (cards === 0)
    return [
      isOverdue
        ? line(l, `Perbarui kartu stok${overdue.id}`, `Bring the stock card up to date${overdue.en}`, request.askBy)
        : line(
            l,
            `Minta blanko paling lambat ${formatDate(by as Serial, l)}`,
            `Ask for cards no later than ${formatDate(by as Serial, l)}`,
            request.askBy,
          ),
    ];
  const when =
    by === undefined
      ? { id: "", en: "" }
      : isLate || isOverdue
        ? { id: " sekarang", en: " now" }
        : { id: ` paling lambat ${formatDate(by, l)}`, en: ` no later than ${formatDate(by, l)}` };
  const late = isLate ? { id: "", en: "" } : overdue;
  const asked = formatNumber(cards, l);
  const { coverDays, reserve } = request;
  const lasting = coverDays === undefined ? undefined : formatNumber(coverDays, l);
  const kept = reserve && answerOf(reserve);
  const withReserve = kept
    ? { id: ` dan cadangan ${formatNumber(kept, l)}`, en: ` and a reserve of ${formatNumber(kept, l)}` }
    : { id: "", en: "" };
  return [
    line(
      l,
      `Minta ${asked} keping${when.id}${lasting === undefined ? "" : `, untuk ${lasting} hari kerja${withReserve.id}`}${late.id}`,
      `Ask for ${asked} cards${when.en}${lasting === undefined ? "" : `, for ${lasting} working days${withReserve.en}`}${late.en}`,
      request.cards,
    ),
  ];
}

/** Enough was asked for but comes too late: another request does not help. */
function hurryLine({ receipt }: NonNullable<BlankoStanding["gap"]>, figure: Figure, l: Language): StandingLine {
  const day = formatDate(receipt.day, l);
  return line(
    l,
    `Yang sudah diusulkan cukup jumlahnya, tetapi terlambat datang: minta kiriman ${day} dipercepat`,
    `What was asked for is enough and comes too late: ask for the delivery of ${day} to be brought forward`,
    figure,
  );
}

/** A last day to ask that has passed is never proposed; the line says that it passed. */
function overdueText(by: Serial, now: Serial, l: Language): Words {
  const days = formatNumber(now - by, l);
  return {
    id: `; batas ${formatDate(by, "id")} sudah lewat ${days} hari`,
    en: `; the last day, ${formatDate(by, "en")}, passed ${days} ${now - by === 1 ? "day" : "days"} ago`,
  };
}

/** Figures from a report older than the summary's day say so. */
function ofTime(period: string | undefined, asOf: Serial | undefined, l: Language): string {
  const time = otherTime(period, asOf, l);
  return time === undefined ? "" : `, ${time}`;
}

function perekamanLines(
  { recorded, required, coverage, backlog, target, period }: PerekamanStanding,
  asOf: Serial | undefined,
  l: Language,
): readonly Draft[] {
  const n = (value: number) => formatNumber(value, l);
  const time = ofTime(period, asOf, l);
  const share = answerOf(coverage);
  const percent = share === undefined ? "" : ` (${formatPercent(share, l)})`;
  return [
    line(
      l,
      `Perekaman ${n(recorded)} dari ${n(required)} wajib KTP${percent}${time}`,
      `${n(recorded)} of the ${n(required)} who must hold a KTP are recorded${percent}${time}`,
      coverage,
    ),
    share === undefined && lineOr(coverage, l, "", ""),
    backlog &&
      line(
        l,
        `Belum rekam ${n(backlog.people)} jiwa; kelebihan di ${n(backlog.areas)} wilayah tidak menguranginya`,
        `${n(backlog.people)} people are not recorded; what ${n(backlog.areas)} ${backlog.areas === 1 ? "area has" : "areas have"} too many does not make up for them`,
      ),
    ...(isMissing(target) ? [reason(target, l)] : targetLines(target, l)),
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
    return [line(l, `IKD ${n(active)} jiwa${time}`, `IKD ${n(active)} people${time}`), baseLine, reason(target, l)];
  const attained = answerOf(target.attainment);
  const goal = answerOf(target.goal);
  return [
    attained === undefined
      ? line(l, `IKD ${n(active)} jiwa${time}`, `IKD ${n(active)} people${time}`)
      : line(
          l,
          `IKD ${n(active)} dari target ${n(goal ?? 0)} (${formatPercent(attained, l)})${time}`,
          `IKD ${n(active)} of the target of ${n(goal ?? 0)} (${formatPercent(attained, l)})${time}`,
          target.attainment,
        ),
    attained === undefined && lineOr(target.attainment, l, "", ""),
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
            `Perlu ${n(pace ?? 0)} per hari kerja${best ? `; terbaik sejauh ini ${n(best.value)} (${formatDate(best.day, l)})` : ""}${words ? `: ${words.id}` : ""}`,
            `${n(pace ?? 0)} a working day needed${best ? `; the best so far is ${n(best.value)} (${formatDate(best.day, l)})` : ""}${words ? `: ${words.en}` : ""}`,
            isMissing(status) ? needed : status,
          )),
    sourceLine(target, l),
  ];
}

/** A target published for the country or for another place is not the office's own until the office says so. */
function sourceLine({ from, source }: Target, l: Language): Draft {
  if (from !== "PUBLISHED" || !source?.id) return undefined;
  return line(
    l,
    `Dasar target: ${source.id}. Bila target kantor ini lain, isi di Pengaturan & bantuan (⋯), bagian Target`,
    `Source of the target: ${source.en}. If this office has another, fill it in under Settings & help (⋯), Targets`,
  );
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
