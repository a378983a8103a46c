import { holdsIdentity } from "../../../core/nik/identity";
import type { Acceptance, AcceptReason } from "../../../contract/acceptance";
import type { Words } from "../../../core/words";
import { LONGEST_NAME, LONGEST_NOTE } from "../../../checking/accepted/keptAcceptances";
import { acceptedText } from "../../../text/accepted";

/** The fields for accepting findings. */
export interface AcceptanceFields {
  readonly reason: AcceptReason;
  readonly note: string;
  readonly by: string;
}

export interface FieldFaults {
  readonly note?: Words;
  readonly by?: Words;
}

/** The faults in the fields; undefined if they can be accepted. */
export function faultsIn({ reason, note, by }: AcceptanceFields): FieldFaults {
  return {
    ...(holdsIdentity(note)
      ? { note: acceptedText.noIdentity }
      : reason === "OTHER" && note.trim() === "" && { note: acceptedText.needNote }),
    ...(holdsIdentity(by) ? { by: acceptedText.noIdentity } : by.trim() === "" && { by: acceptedText.needName }),
  };
}

/** The fields as stored, with today's date. */
export function acceptanceOf({ reason, note, by }: AcceptanceFields, now = new Date()): Acceptance {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return {
    reason,
    note: note.trim().slice(0, LONGEST_NOTE),
    by: by.trim().slice(0, LONGEST_NAME),
    at: [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-"),
  };
}
