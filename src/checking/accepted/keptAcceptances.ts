import { holdsIdentity } from "../../core/nik/identity";
import { ACCEPT_REASONS, type Acceptance, type AcceptReason } from "../../contract/acceptance";
import { KEY_LENGTH, type FindingKey } from "./findingKey";
import type { KeptAcceptance } from "./settle";

/** The name under which a workbook keeps them. */
export const ACCEPTED_KEY = "lembarDukcapil.diterima";

/** The most acceptances that a workbook keeps, and that one click accepts. */
export const MOST_KEPT = 5_000;
export const MOST_AT_ONCE = 1_000;

/** The most characters of a name and of a remark. */
export const LONGEST_NAME = 60;
export const LONGEST_NOTE = 200;

const VERSION = 1;

export function acceptancesToText(kept: readonly KeptAcceptance[]): string {
  const acts = new Map<string, { readonly acceptance: Acceptance; readonly findings: FindingKey[] }>();
  for (const { key, acceptance } of kept) {
    const { reason, note, by, at } = acceptance;
    const act = JSON.stringify([reason, note, by, at]);
    const { findings } = acts.get(act) ?? { findings: [] };
    acts.set(act, { acceptance, findings: [...findings, key] });
  }
  return JSON.stringify({
    version: VERSION,
    acts: [...acts.values()].map(({ acceptance, findings }) => ({ ...acceptance, findings })),
  });
}

/** Reads what a workbook stored; drops what is invalid or may hold an identity number. Never throws. */
export function acceptancesFromText(text: string | undefined): readonly KeptAcceptance[] {
  const { acts } = fieldsOf(parse(text));
  const kept = (Array.isArray(acts) ? acts : []).flatMap((act) => {
    const acceptance = acceptanceIn(fieldsOf(act));
    const { findings } = fieldsOf(act);
    if (!acceptance || !Array.isArray(findings)) return [];
    return findings.filter(isKey).map((key): KeptAcceptance => ({ key, acceptance }));
  });
  return kept.slice(0, MOST_KEPT);
}

type Fields = Readonly<Record<string, unknown>>;

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
}

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const isText = (value: unknown, longest: number): value is string =>
  typeof value === "string" && value.length <= longest && !holdsIdentity(value);

function acceptanceIn({ reason, note, by, at }: Fields): Acceptance | undefined {
  const isKnown = ACCEPT_REASONS.includes(reason as AcceptReason);
  const isDay = typeof at === "string" && /^\d{4}-\d{2}-\d{2}$/.test(at);
  if (!isKnown || !isDay || !isText(note, LONGEST_NOTE) || !isText(by, LONGEST_NAME)) return undefined;
  return { reason: reason as AcceptReason, note, by, at };
}

function isKey(value: unknown): value is FindingKey {
  return Array.isArray(value) && value.length === KEY_LENGTH && value.every((part) => isText(part, 1_000));
}
