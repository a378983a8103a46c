import { useState } from "react";

/** Whether something was shown on this computer before, and a way to remember it. Without storage it is shown every time. */
export function useOnce(key: string): readonly [isOver: boolean, end: () => void] {
  const [isOver, setOver] = useState(() => {
    try {
      return window.localStorage.getItem(key) !== null;
    } catch {
      return false;
    }
  });
  const end = () => {
    setOver(true);
    try {
      window.localStorage.setItem(key, "1");
    } catch {
      // It is shown again next time, which does no harm.
    }
  };
  return [isOver, end];
}
