import { progressFromText, progressToText, type Progress } from "../../../src/taskpane/training/keptProgress";

const QUESTIONS = { rumusPertama: ["runway", "belum"], targetIkd: ["laju"] };
const read = (text: string | undefined) => progressFromText(text, ["sisaKaur", "barisGanda"], QUESTIONS);

test("what was reached comes back", () => {
  const progress: Progress = {
    found: ["barisGanda"],
    solved: { rumusPertama: ["belum"], targetIkd: [] },
    at: "targetIkd",
  };
  expect(read(progressToText(progress))).toEqual(progress);
});

test.each([undefined, "", "{", "null", "[]", '{"found":1,"solved":[]}', '{"found":["paspor"],"solved":{"x":["y"]}}'])(
  "%p is no progress",
  (text) => {
    expect(read(text)).toEqual({ found: [], solved: { rumusPertama: [], targetIkd: [] } });
  },
);
