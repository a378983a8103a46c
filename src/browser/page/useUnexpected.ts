import { useEffect, useState } from "react";

/** Browsers report this for layouts that take two frames; it is harmless. */
const HARMLESS = /ResizeObserver loop/;

/** Whether an unexpected error occurred, until it is dismissed. */
export function useUnexpected() {
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    const failed = ({ message }: ErrorEvent) => {
      if (!HARMLESS.test(message)) setTold(true);
    };
    const rejected = () => setTold(true);
    window.addEventListener("error", failed);
    window.addEventListener("unhandledrejection", rejected);
    return () => {
      window.removeEventListener("error", failed);
      window.removeEventListener("unhandledrejection", rejected);
    };
  }, []);
  return [isTold, () => setTold(false)] as const;
}
