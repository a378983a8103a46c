import { plain } from "../../core/cells/plain";
import type { AnyIndicator, Task } from "../../core/indicator";
import type { Param } from "../../core/parameter";
import { taskText } from "../../text/tasks";

/** The functions of one kind of office work. */
export interface TaskGroup {
  readonly task: Task;
  readonly functions: readonly AnyIndicator[];
}

/** Other ways to write a word of the list. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/blangko/g, "blanko"],
  [/e-?ktp|ktp-el/g, "ktp"],
  [/\bjebol\b/g, "jemput bola"],
  [/\bkapan\b/g, "tanggal"],
  [/\bwhen\b/g, "day"],
];

/** Words of a question that say nothing about its subject. */
const ASKING = new Set(
  "apa apakah berapa bagaimana mana yang untuk dari agar supaya akan bisa dapat saya kami what how many much is are will the of to do we i".split(
    " ",
  ),
);

const fold = (text: string) =>
  SPELLINGS.reduce((folded, [pattern, by]) => folded.replace(pattern, by), plain(text).toLowerCase())
    .replace(/^=?(dukcapil\.)?/, "")
    .replace(/[_\s./-]+/g, " ")
    .trim();

/** The list as it is shown: by kind of work, in the order of the tasks; only what matches every word of the query. */
export function searchFunctions(list: readonly AnyIndicator[], query: string): readonly TaskGroup[] {
  const words = fold(query.replace(/\?/g, " ")).split(" ").filter(Boolean);
  const telling = words.filter((word) => !ASKING.has(word));
  const wanted = telling.length > 0 ? telling : words;
  const joined = wanted.join("");
  const matches = (entry: AnyIndicator) => {
    const name = fold(entry.name);
    if (name.split(" ").join("").includes(joined)) return true;
    const text = `${name} ${textOf(entry)}`;
    return wanted.every((word) => text.includes(word));
  };
  return (Object.keys(taskText) as Task[])
    .map((task) => ({ task, functions: list.filter((entry) => entry.task === task && matches(entry)) }))
    .filter(({ functions }) => functions.length > 0);
}

function textOf(entry: AnyIndicator): string {
  const params = Object.entries(entry.params as Readonly<Record<string, Param>>);
  const { id, en } = taskText[entry.task];
  return fold(
    [entry.says.id, entry.says.en, entry.gives.says.id, entry.gives.says.en, id, en]
      .concat(params.flatMap(([name, param]) => [name, param.en]))
      .join(" "),
  );
}
