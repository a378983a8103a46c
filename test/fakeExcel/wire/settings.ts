import type { BookModel } from "../model/bookModel";
import { wire, type Wire } from "./shape";

export const settings: Wire<BookModel> = wire<BookModel>({
  type: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => setting({ book, key })),
  item: (book, key: string) => (book.settings.has(key) ? setting({ book, key }) : undefined),
  methods: {
    Add: (book, key: string, value: unknown) => {
      book.settings.set(key, value);
      return setting({ book, key });
    },
  },
});

const setting: Wire<{ readonly book: BookModel; readonly key: string }> = wire<{
  readonly book: BookModel;
  readonly key: string;
}>({
  type: "Setting",
  ids: ({ key }) => ({ _Id: key }),
  get: { Key: ({ key }) => key, Value: ({ book, key }) => book.settings.get(key) },
  set: { Value: ({ book, key }, value: unknown) => void book.settings.set(key, value) },
  methods: { Delete: ({ book, key }) => void book.settings.delete(key) },
});
