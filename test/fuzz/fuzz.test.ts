import { cellsTrial, fileTrial, type Trial } from "./fuzz";
import { packageDamages } from "./mutations/package";
import { textMutations } from "./mutations/text";

/** Part of what `npm run fuzz` tries; the same numbers give the same files everywhere. */
const FILES = 200;
const SHEETS = 30;

const named = (trial: Trial) => [`${trial.kind}, ${trial.how}, no. ${trial.seed}`, trial] as const;

test.each(Array.from({ length: FILES }, (_, seed) => named(fileTrial(seed))))(
  "a damaged file is read or refused, and never breaks anything: %s",
  async (_name, trial) => {
    const outcome = await (await trial.prepare()).run();
    expect("refused" in outcome || outcome.findings >= outcome.fixes).toBe(true);
  },
);

test.each(Array.from({ length: SHEETS }, (_, seed) => named(cellsTrial(seed))))(
  "a sheet of traps is checked to its end: %s",
  async (_name, trial) => {
    expect(await (await trial.prepare()).run()).toHaveProperty("findings");
  },
);

test("the slice has every kind of damage", () => {
  const kinds = new Set(Array.from({ length: 2_000 }, (_, seed) => fileTrial(seed).how));
  for (const how of [...packageDamages, ...Object.keys(textMutations)]) expect(kinds).toContain(how);
});
