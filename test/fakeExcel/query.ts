import type { QueryInfo } from "./protocol";
import type { WireObject } from "./wire/shape";

type Answer = Record<string, unknown>;

const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Answers `load()`: the named properties, or all plain ones if none is named. */
export function query(object: WireObject, { Select, Expand, Top, Skip = 0 }: QueryInfo): Answer {
  const paths = [...(Select ?? []), ...(Expand ?? []).map((name) => `${name}/`)].map((name) => name.split("/"));
  const items = object.items();
  if (!items) return properties(object, paths);
  const wanted = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const members = paths.filter(([name]) => name !== "count");
  return {
    _Items: wanted.map((item, i) => ({ _Index: Skip + i, ...item.ids(), ...properties(item, members) })),
    ...(paths.length > members.length ? { Count: items.length } : {}),
  };
}

function properties(object: WireObject, paths: readonly (readonly string[])[]): Answer {
  const all = object.scalars.map((name) => [name]);
  const answer: Answer = {};
  for (const [name = "", ...rest] of paths.length === 0 ? all : paths) {
    const key = wireName(name);
    if (name === "" || name.startsWith("_")) continue;
    if (rest.length === 0 && object.has(key)) answer[key] = object.get(key);
    else answer[key] = { ...(answer[key] as Answer | undefined), ...nested(object.object(key), rest) };
    if (rest.length > 0 && object.object(key) === null) answer[key] = null;
  }
  return answer;
}

function nested(object: WireObject | null, rest: readonly string[]): Answer {
  if (object === null) return {};
  const Select = rest[0] === "" || rest.length === 0 ? [] : [rest.join("/")];
  return query(object, { Select });
}
