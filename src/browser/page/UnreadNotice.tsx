import { useState } from "react";
import type { UnreadPlace } from "../../contract/unreadPlace";
import type { Language } from "../../core/words";
import { browserPageText, unreadLead } from "../../text/browserPage";
import { unreadText } from "../../text/unread";
import { Notice } from "./Notice";

interface UnreadProps {
  readonly language: Language;
  readonly unread: readonly UnreadPlace[];
}

/** The parts of a file that could not be read, shown before any work on it. */
export function UnreadNotice({ language, unread }: UnreadProps) {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen || unread.length === 0) return null;
  return (
    <Notice tone="warning" close={browserPageText.close[language]} onClose={() => setOpen(false)}>
      {unreadLead[language]} {unread.map((place) => unreadText(place)[language]).join(" ")}
    </Notice>
  );
}
