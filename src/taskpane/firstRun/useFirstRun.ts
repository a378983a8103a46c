import { useState } from "react";

const KEY = "lembarDukcapil.sudahDibuka";

/** Whether this computer opens the pane for the first time, and a way to end that. Without storage every time is the first. */
export function useFirstRun(offered: boolean): readonly [isFirst: boolean, end: () => void] {
  const [isFirst, setIsFirst] = useState(() => offered && !wasOpened());
  const end = () => {
    remember();
    setIsFirst(false);
  };
  return [offered && isFirst, end];
}

function wasOpened(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    window.localStorage.setItem(KEY, "1");
  } catch {
    // Without storage the first screen is shown again, which does no harm.
  }
}
