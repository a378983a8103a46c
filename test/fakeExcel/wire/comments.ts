import { parseArea } from "../../../src/core/cells/area";
import type { BookModel, CommentModel } from "../model/bookModel";
import { HostError } from "../protocol";
import { range, rangeOf, type RangeTarget } from "./range";
import { isWireObject, wire, type WireObject, type Wire } from "./shape";

interface CommentTarget {
  readonly book: BookModel;
  readonly note: CommentModel;
}

/** Comments without replies or mentions. */
export const allComments: Wire<BookModel> = wire<BookModel>({
  type: "CommentCollection",
  items: (book) => book.comments.map((note) => comment({ book, note })),
  item: (book, id: string) => {
    const note = book.comments.find((one) => one.id === id);
    return note && comment({ book, note });
  },
  methods: {
    Add: (book, given: string | WireObject, content: string) => {
      const note = { id: book.newId(), content, ...placeOf(book, given) };
      book.comments.push(note);
      return comment({ book, note });
    },
  },
});

function placeOf(book: BookModel, given: string | WireObject) {
  if (isWireObject(given)) return given.self as RangeTarget;
  const [, name, address] = /^'?(.*?)'?!(.+)$/.exec(given) ?? [];
  const sheet = book.find(name ?? "");
  const area = parseArea(address ?? "");
  if (!sheet || !area) throw new HostError("InvalidArgument");
  return { sheet, area };
}

const comment: Wire<CommentTarget> = wire<CommentTarget>({
  type: "Comment",
  ids: ({ note }) => ({ Id: note.id }),
  get: { Id: ({ note }) => note.id, Content: ({ note }) => note.content },
  set: { Content: ({ note }, content: string) => void (note.content = content) },
  methods: {
    Delete: ({ book, note }) => void book.comments.splice(book.comments.indexOf(note), 1),
    GetLocation: ({ book, note }) => range(rangeOf(book, note.sheet, note.area)),
  },
});
