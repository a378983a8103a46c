import { acceptedOn, acceptedUnder } from "../../checking/accepted/ofSheets";
import { ACCEPTED_KEY, acceptancesFromText, acceptancesToText } from "../../checking/accepted/keptAcceptances";
import { keptFromText, keptToText, MAPPING_KEY } from "../../reading/kept/keptMappings";
import { mappingsOn, mappingsUnder } from "../../reading/kept/mappingsOfSheets";
import type { Arrangement } from "../../workbook/file/sheets/arrangement";

export interface SheetSettings {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
}

/** A stored list that refers to sheets by name. */
interface Kept<T> {
  readonly key: string;
  readonly fromText: (text: string | undefined) => readonly T[];
  readonly toText: (list: readonly T[]) => string;
  readonly under: (kept: readonly T[], from: string, to: string) => readonly T[];
  readonly on: (kept: readonly T[], sheet: string) => readonly T[];
  /** True if it also holds for a copy of the sheet. */
  readonly isCopied: boolean;
}

const ACCEPTED = {
  key: ACCEPTED_KEY,
  fromText: acceptancesFromText,
  toText: acceptancesToText,
  under: acceptedUnder,
  on: acceptedOn,
  isCopied: false,
};
const MAPPINGS = {
  key: MAPPING_KEY,
  fromText: keptFromText,
  toText: keptToText,
  under: mappingsUnder,
  on: mappingsOn,
  isCopied: true,
};

/**
 * Keeps what is stored about sheets with them: a new name is followed, choices of columns hold for a copy too, and entries of
 * a deleted sheet go until the deletion is undone.
 */
export function followSheets(settings: SheetSettings): (change: Arrangement, isUndo: boolean) => void {
  const lists = [follower(settings, ACCEPTED), follower(settings, MAPPINGS)];
  return (change, isUndo) => lists.forEach((follow) => follow(change, isUndo));
}

function follower<T>(settings: SheetSettings, { key, fromText, toText, under, on, isCopied }: Kept<T>) {
  const gone: (readonly T[])[] = [];
  return (change: Arrangement, isUndo: boolean): void => {
    const before = settings.read(key);
    if (before === undefined && gone.length === 0) return;
    const kept = fromText(before);
    const without = (sheet: string) => {
      const own = new Set(on(kept, sheet));
      return kept.filter((one) => !own.has(one));
    };
    const after = (): readonly T[] => {
      const [from, to] = change.do === "rename" || change.do === "copy" ? [change.sheet, change.name] : ["", ""];
      switch (change.do) {
        case "rename":
          return isUndo ? under(kept, to, from) : under(kept, from, to);
        case "copy":
          if (!isCopied) return kept;
          return isUndo ? without(to) : [...kept, ...under(on(kept, from), from, to)];
        case "delete":
          if (isUndo) return [...kept, ...(gone.pop() ?? [])];
          gone.push(on(kept, change.sheet));
          return without(change.sheet);
        default:
          return kept;
      }
    };
    const text = toText(after());
    if (text !== (before ?? toText([]))) settings.write(key, text);
  };
}
