/** What is to become of the sheets of a file. Sheets go before the one that is named, or behind all others. */
export type Arrangement =
  | { readonly do: "add"; readonly sheet: string; readonly before?: string | undefined }
  | { readonly do: "copy"; readonly sheet: string; readonly name: string; readonly before?: string | undefined }
  | { readonly do: "move"; readonly sheet: string; readonly before?: string | undefined }
  | { readonly do: "rename"; readonly sheet: string; readonly name: string }
  | { readonly do: "hide" | "show" | "delete"; readonly sheet: string };
