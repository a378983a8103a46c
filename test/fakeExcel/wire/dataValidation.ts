import { sharedArea } from "./areas";
import type { RangeTarget } from "./range";
import { wire, type Wire } from "./shape";

const found = ({ sheet, area }: RangeTarget) => sheet.validations.find((one) => sharedArea(one.area, area));

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Rules are stored and returned; entries are not checked against them. */
export const dataValidation: Wire<RangeTarget> = wire<RangeTarget>({
  type: "DataValidation",
  get: {
    Rule: (target) => found(target)?.rule ?? {},
    Type: (target) => pascal(Object.keys((found(target)?.rule as object | undefined) ?? {})[0] ?? "None"),
  },
  set: { Rule: ({ sheet, area }, rule: unknown) => void sheet.validations.unshift({ area, rule }) },
  methods: {
    Clear: (target) => {
      const { validations } = target.sheet;
      const rest = validations.filter((one) => !sharedArea(one.area, target.area));
      validations.splice(0, validations.length, ...rest);
    },
  },
});
