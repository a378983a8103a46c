import { useSyncExternalStore } from "react";

export type ColorScheme = "light" | "dark";

const DARK = "(prefers-color-scheme: dark)";

/**
 * The host's light or dark scheme, else the system's. Excel does not report theme changes, so it is asked again whenever
 * the user returns to the pane. High contrast needs nothing here: the system then replaces the colours.
 */
export function useColorScheme(hostScheme: () => ColorScheme | undefined): ColorScheme {
  return useSyncExternalStore(listen, () => hostScheme() ?? (window.matchMedia?.(DARK).matches ? "dark" : "light"));
}

function listen(changed: () => void): () => void {
  const media = window.matchMedia?.(DARK);
  media?.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    media?.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
}
