/** A change to the sheets of a file. A sheet is placed before the one named, or after all others. */
export type Arrangement =
  | { readonly do: "add"; readonly sheet: string; readonly before?: string | undefined }
  | { readonly do: "copy"; readonly sheet: string; readonly name: string; readonly before?: string | undefined }
  | { readonly do: "move"; readonly sheet: string; readonly before?: string | undefined }
  | { readonly do: "rename"; readonly sheet: string; readonly name: string }
  | { readonly do: "hide" | "show" | "delete"; readonly sheet: string };
