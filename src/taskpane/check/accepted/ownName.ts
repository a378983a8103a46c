const KEY = "lembarDukcapil.nama";

/** The name last entered on this computer; empty if none is stored. */
export function ownName(): string {
  try {
    return window.localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function rememberName(name: string): void {
  try {
    window.localStorage.setItem(KEY, name);
  } catch {
    // Without storage the name is asked for each time.
  }
}
