import type { Serial } from "../../core/calendar/civil";
import {
  isMissing,
  type BlankoStanding,
  type CetakStanding,
  type IkdStanding,
  type PerekamanStanding,
  type Standing,
  type TargetStanding,
} from "../../contract/standing";
import type { Language } from "../../core/words";
import { formatNumber, formatPercent } from "../format";
import {
  ageText,
  answerOf,
  baseText,
  eventNames,
  longDate,
  missingText,
  otherTime,
  perDay,
  periodText,
  statusText,
  unnamedBase,
} from "./words";

/**
 * Where the office stands in one paragraph, to paste into the monthly report. It says only what the sheets show: an absent
 * part is left out, and each percentage names its base.
 */
export function reportParagraph(standing: Standing, language: Language): string {
  const { asOf, blanko, perekaman, ikd, cetak } = standing;
  const sentences = [
    isMissing(blanko) ? undefined : blankoSentence(blanko, asOf, standing.today ?? asOf, language),
    isMissing(perekaman) ? undefined : perekamanSentence(perekaman, language),
    isMissing(ikd) ? undefined : ikdSentence(ikd, asOf, language),
    isMissing(cetak) ? undefined : cetakSentence(cetak, language),
  ].filter((sentence) => sentence !== undefined);
  const mixed = [blanko, perekaman, ikd, cetak].find((part) => isMissing(part) && part.missing === "OFFICES");
  if (sentences.length === 0 && mixed && isMissing(mixed)) return missingText(mixed, language);
  if (sentences.length === 0)
    return {
      id: "Belum ada angka blanko, perekaman, IKD, atau printer yang dapat dilaporkan.",
      en: "There are no figures on blank cards, recording, IKD or printers to report yet.",
    }[language];
  const opening = asOf === undefined ? [] : [openingOf(asOf, standing.today, language)];
  return [...opening, ...sentences].join(" ");
}

/** The day of the figures; an old one says how old it is. */
function openingOf(asOf: Serial, today: Serial | undefined, l: Language): string {
  const age = today === undefined ? undefined : ageText(asOf, today);
  const day = longDate(asOf, l);
  const old = age && { id: ` (angka terakhir ${age.id})`, en: ` (last figures ${age.en})` };
  return { id: `Keadaan per ${day}${old?.id ?? ""}.`, en: `As of ${day}${old?.en ?? ""}.` }[l];
}

function blankoSentence(found: BlankoStanding, asOf: Serial | undefined, now: Serial | undefined, l: Language): string {
  const { stock, approximate, day, runway, runsOut, use, gap, receipts, request, quota, unmet, range, events } = found;
  const n = (value: number) => formatNumber(value, l);
  const d = (day: number) => longDate(day, l);
  const [days, out] = [answerOf(runway), answerOf(runsOut)];
  const average = isMissing(use) ? undefined : perDay(use.perDay, l);
  const about = approximate ? { id: "sekitar ", en: "About " } : { id: "", en: "" };
  const when = day === asOf ? { id: "", en: "" } : { id: ` (per ${d(day)})`, en: ` (on ${d(day)})` };
  const id = [`Sisa blanko KTP-el ${about.id}${n(stock)} keping${when.id}`];
  const en = [`${about.en}${n(stock)} blank cards are left${when.en}`];
  if (stock > 0 && days !== undefined && average !== undefined) {
    id.push(
      `; dengan pemakaian rata-rata ${average} keping per hari kerja diperkirakan cukup untuk ${formatNumber(days, l, 1)} hari kerja`,
    );
    en.push(
      `; at an average use of ${average} cards a working day they are expected to last ${formatNumber(days, l, 1)} working days`,
    );
    if (out !== undefined) {
      const [from, to] = [answerOf(range?.from), answerOf(range?.to)];
      const isRange = from !== undefined && to !== undefined;
      id.push(
        isRange ? ` dan habis antara ${d(from)} dan ${d(to)} (perkiraan ${d(out)})` : ` dan habis pada ${d(out)}`,
      );
      en.push(
        isRange ? ` and run out between ${d(from)} and ${d(to)} (expected: ${d(out)})` : ` and run out on ${d(out)}`,
      );
      const names = eventNames(out, events);
      if (names !== undefined) {
        id.push(`, termasuk agenda ${names}`);
        en.push(`, with the event ${names}`);
      }
    }
  }
  id.push(".");
  en.push(".");
  const atQuota = quota && answerOf(quota.runsOut);
  if (stock > 0 && quota && atQuota !== undefined) {
    const rate = perDay(quota.perDay, l);
    id.push(` Dengan kuota ${rate} keping per hari kerja blanko diperkirakan habis pada ${d(atQuota)}.`);
    en.push(` Under the quota of ${rate} cards a working day they are expected to last until ${d(atQuota)}.`);
  }
  if (unmet) {
    id.push(` Dalam empat minggu terakhir diperkirakan ${n(unmet.cards)} permintaan belum terlayani.`);
    en.push(` In the last four weeks an estimated ${n(unmet.cards)} requests were not met.`);
  }
  const next = gap?.receipt ?? receipts[0];
  if (next) {
    const without = gap && answerOf(gap.daysWithout);
    id.push(
      ` Kiriman berikutnya ${n(next.cards)} keping pada ${d(next.day)}${without ? `, didahului ${n(without)} hari kerja dengan blanko yang tidak mencukupi` : ""}.`,
    );
    en.push(
      ` The next delivery is ${n(next.cards)} cards on ${d(next.day)}${without ? `, after ${n(without)} working days without enough cards` : ""}.`,
    );
  }
  const asked = isMissing(request) ? undefined : answerOf(request.cards);
  if (asked) {
    const by = isMissing(request) ? undefined : answerOf(request.askBy);
    const isOver = by !== undefined && now !== undefined && by < now;
    const when =
      by === undefined
        ? { id: "", en: "" }
        : isOver
          ? { id: `, diajukan segera karena batasnya ${d(by)}`, en: ` at once, for the last day was ${d(by)}` }
          : { id: `, diajukan paling lambat ${d(by)}`, en: ` no later than ${d(by)}` };
    id.push(` Diusulkan ${n(asked)} keping${when.id}.`);
    en.push(` ${n(asked)} cards are to be asked for${when.en}.`);
  }
  return (l === "id" ? id : en).join("");
}

function perekamanSentence({ recorded, required, coverage, target, period }: PerekamanStanding, l: Language): string {
  const n = (value: number) => formatNumber(value, l);
  const share = answerOf(coverage);
  const percent = share === undefined ? "" : ` (${formatPercent(share, l)})`;
  const of = period === undefined ? "" : ` ${periodText(period, l)}`;
  const first = {
    id: `Perekaman${of} mencapai ${n(recorded)} jiwa dari ${n(required)} wajib KTP${percent}`,
    en: `Recording${of && ` (${of.trim()})`} has reached ${n(recorded)} of the ${n(required)} people who must hold a KTP${percent}`,
  };
  return `${first[l]}${isMissing(target) ? "" : `; ${targetClause(target, l)}`}.`;
}

function ikdSentence(
  { active, base, share, target, period }: IkdStanding,
  asOf: Serial | undefined,
  l: Language,
): string {
  const n = (value: number) => formatNumber(value, l);
  const time = otherTime(period, asOf, l);
  const of = time === undefined ? "" : ` (${time})`;
  const name = base.name === undefined ? unnamedBase : baseText[base.name];
  const ofBase = answerOf(share);
  const attained = isMissing(target) ? undefined : answerOf(target.attainment);
  const goal = isMissing(target) ? undefined : answerOf(target.goal);
  const id = [`Aktivasi IKD${of} ${n(active)} jiwa`];
  const en = [`${n(active)} people have activated IKD${of}`];
  if (ofBase !== undefined) {
    id.push(`, yaitu ${formatPercent(ofBase, l)} dari ${n(base.value)} ${name.id}`);
    en.push(`, ${formatPercent(ofBase, l)} of ${n(base.value)} ${name.en}`);
  }
  if (attained !== undefined && goal !== undefined) {
    id.push(` atau ${formatPercent(attained, l)} dari target ${n(goal)} jiwa`);
    en.push(` or ${formatPercent(attained, l)} of the target of ${n(goal)} people`);
  }
  const clause = isMissing(target) ? "" : `; ${targetClause(target, l)}`;
  return `${(l === "id" ? id : en).join("")}${clause}.`;
}

function targetClause({ target, gap, needed, observed, status }: TargetStanding, l: Language): string {
  const n = (value: number) => formatNumber(value, l);
  const goal = "share" in target.goal ? formatPercent(target.goal.share, l) : n(target.goal.people);
  const left = answerOf(gap);
  if (left === undefined || left === 0)
    return { id: `target ${goal} sudah tercapai`, en: `the target of ${goal} is reached` }[l];
  const until = longDate(target.deadline, l);
  const id = [`untuk target ${goal} sampai ${until} masih kurang ${n(left)} jiwa`];
  const en = [`${n(left)} people are missing to the target of ${goal} by ${until}`];
  const pace = answerOf(needed);
  if (pace !== undefined) {
    id.push(` atau ${n(pace)} jiwa per hari kerja`);
    en.push(`, ${n(pace)} a working day`);
  }
  if (pace !== undefined && !isMissing(observed)) {
    const state = answerOf(status);
    const words = state === undefined ? undefined : statusText[state];
    id.push(`, sedangkan hasil terbaik sehari ${n(observed.best.value)} jiwa${words ? ` (${words.id})` : ""}`);
    en.push(`, while the best day gave ${n(observed.best.value)}${words ? ` (${words.en})` : ""}`);
  }
  return (l === "id" ? id : en).join("");
}

function cetakSentence({ printers }: CetakStanding, l: Language): string | undefined {
  if (!printers) return undefined;
  const all = Object.values(printers).reduce((sum, count) => sum + count, 0);
  const [working, total] = [formatNumber(printers.working, l), formatNumber(all, l)];
  return { id: `Printer yang bekerja ${working} dari ${total} unit.`, en: `${working} of ${total} printers work.` }[l];
}
