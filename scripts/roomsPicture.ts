import { join } from "node:path";
import { importsOf, sourcesUnder, type Sources } from "../test/architecture/sources";

/** What a room of the picture holds. */
const JOBS: Readonly<Record<string, string>> = {
  core: "the office's arithmetic",
  contract: "codes and what they carry",
  text: "every sentence, in two languages",
  sheets: "kinds of sheet and words, as data",
  reading: "from cells to meaning",
  checking: "rules, findings, fixes",
  summary: "where the office stands",
  newMonth: "next month from the last",
  catalogue: "what is derived from the entries",
  template: "writes the workbook",
  workbook: "the port and its adapters",
  functions: "=DUKCAPIL.…",
  taskpane: "the pane in Excel",
  browser: "the browser edition",
  cli: "the command line",
};

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

const BOX = { width: 200, height: 52 };
const GAP = { across: 28, down: 58 };
const MARGIN = 20;

/** The rooms of `src` and the imports between them as a drawing: a room is above the rooms that it imports. */
export function roomsPicture(sources: Sources = sourcesUnder(join(__dirname, "../src"))): string {
  const arrows = roomArrows(sources);
  const floors = floorsOf(arrows);
  const places = placesOf(floors);
  const width = Math.max(...floors.map((rooms) => rooms.length)) * (BOX.width + GAP.across) - GAP.across + 2 * MARGIN;
  const height = floors.length * (BOX.height + GAP.down) - GAP.down + 2 * MARGIN;
  const lines = [...shortest(arrows)].map(([from, to]) => line(places(from, width), places(to, width)));
  const boxes = floors.flat().map((room) => box(room, places(room, width)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif">
<title>The rooms of src and what imports what</title>
<rect width="100%" height="100%" fill="#fff"/>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#6b7278"/></marker></defs>
${[...lines, ...boxes].join("\n")}
</svg>
`;
}

const roomOf = (path: string) => path.split("/")[0] ?? "";

function roomArrows(sources: Sources): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const path of Object.keys(sources)) {
    const room = roomOf(path);
    const reached = arrows.get(room) ?? new Set<string>();
    arrows.set(room, reached);
    for (const file of importsOf(path, sources).files) if (roomOf(file) !== room) reached.add(roomOf(file));
  }
  return arrows;
}

/** The ways in first, `core` last: every room is above all that it imports. */
function floorsOf(arrows: Arrows): readonly (readonly string[])[] {
  const depths = new Map<string, number>();
  const depth = (room: string): number => {
    const known = depths.get(room);
    if (known !== undefined) return known;
    const found = 1 + Math.max(-1, ...[...(arrows.get(room) ?? [])].map(depth));
    depths.set(room, found);
    return found;
  };
  const rooms = [...arrows.keys()].sort();
  const top = Math.max(...rooms.map(depth));
  return Array.from({ length: top + 1 }, (_unused, level) => rooms.filter((room) => depth(room) === top - level));
}

/** Arrows that no detour replaces: imports that follow from others are left out. */
function* shortest(arrows: Arrows): Generator<readonly [from: string, to: string]> {
  const reaches = (from: string, to: string): boolean =>
    [...(arrows.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  for (const [from, reached] of [...arrows].sort(([a], [b]) => a.localeCompare(b)))
    for (const to of [...reached].sort())
      if (![...reached].some((other) => other !== to && reaches(other, to))) yield [from, to];
}

interface Place {
  readonly left: number;
  readonly top: number;
}

function placesOf(floors: readonly (readonly string[])[]): (room: string, width: number) => Place {
  return (room, width) => {
    const floor = floors.findIndex((rooms) => rooms.includes(room));
    const rooms = floors[floor] ?? [];
    const taken = rooms.length * (BOX.width + GAP.across) - GAP.across;
    return {
      left: (width - taken) / 2 + rooms.indexOf(room) * (BOX.width + GAP.across),
      top: MARGIN + floor * (BOX.height + GAP.down),
    };
  };
}

function box(room: string, { left, top }: Place): string {
  const job = JOBS[room];
  if (job === undefined) throw new Error(`scripts/roomsPicture.ts does not say what src/${room} is for`);
  const middle = left + BOX.width / 2;
  return [
    `<rect x="${left}" y="${top}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="#eef3f7" stroke="#0f4c75"/>`,
    `<text x="${middle}" y="${top + 22}" text-anchor="middle" font-size="15" font-weight="bold" fill="#0f4c75">${room}</text>`,
    `<text x="${middle}" y="${top + 40}" text-anchor="middle" font-size="11" fill="#1b1b1b">${job}</text>`,
  ].join("");
}

function line(from: Place, to: Place): string {
  const middle = BOX.width / 2;
  return `<line x1="${from.left + middle}" y1="${from.top + BOX.height}" x2="${to.left + middle}" y2="${to.top}" stroke="#6b7278" marker-end="url(#tip)"/>`;
}
