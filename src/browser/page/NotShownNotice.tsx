import { useState } from "react";
import type { Language } from "../../core/words";
import { browserPageText, notShownNames, notShownText } from "../../text/browserPage";
import type { NotShownPlace } from "../../workbook/file/look/book";
import { Notice } from "./Notice";

interface NotShownProps {
  readonly language: Language;
  readonly notShown: readonly NotShownPlace[];
}

/** Says what the file contains besides what is shown, once and before any work on it. */
export function NotShownNotice({ language, notShown }: NotShownProps) {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen || notShown.length === 0) return null;
  const things = notShown.map(({ what, sheets }) => notShownText.on(notShownNames[what], sheets.join(", "))[language]);
  return (
    <Notice close={browserPageText.close[language]} onClose={() => setOpen(false)}>
      {notShownText.lead[language]} {things.join("; ")}.
    </Notice>
  );
}
