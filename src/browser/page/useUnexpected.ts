import { useEffect, useState } from "react";

/** Browsers say this of drawings that take two frames; nothing is wrong then. */
const HARMLESS = /ResizeObserver loop/;

/** Whether something went wrong that nobody expected, until it is dismissed. */
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
