const KEY = "lembarDukcapil.nama";

/** The name that was last written on this computer; empty where none is kept. */
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
    // A browser that keeps nothing asks for the name each time.
  }
}
