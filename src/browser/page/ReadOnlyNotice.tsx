import { useEffect, useState } from "react";
import type { Language } from "../../core/words";
import { browserPageText, readOnlyText } from "../../text/browserPage";
import { Notice } from "./Notice";

interface ReadOnlyProps {
  readonly language: Language;
  readonly handle: FileSystemFileHandle | undefined;
  /** True if the author recommends read-only use. */
  readonly isRecommended: boolean;
}

type Asked = { readonly queryPermission?: (wanted: { readonly mode: "readwrite" }) => Promise<PermissionState> };

/** Says that a file is read-only, before any work on it. */
export function ReadOnlyNotice({ language, handle, isRecommended }: ReadOnlyProps) {
  const [isOpen, setOpen] = useState(true);
  const [isDenied, setDenied] = useState(false);
  useEffect(() => {
    let isHere = true;
    const asked = (handle as Asked | undefined)?.queryPermission?.({ mode: "readwrite" });
    asked?.then(
      (answer) => isHere && setDenied(answer === "denied"),
      () => undefined,
    );
    return () => void (isHere = false);
  }, [handle]);
  if (!isOpen || !(isDenied || isRecommended)) return null;
  return (
    <Notice tone="warning" close={browserPageText.close[language]} onClose={() => setOpen(false)}>
      {readOnlyText[isDenied ? "denied" : "recommended"][language]}
    </Notice>
  );
}
