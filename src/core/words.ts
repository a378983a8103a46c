/** The two languages a user may read. Indonesian comes first everywhere. */
export type Language = "id" | "en";

/** One sentence or name in both languages. */
export type Words = Readonly<Record<Language, string>>;
