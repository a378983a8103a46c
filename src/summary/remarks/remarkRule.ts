import type { Serial } from "../../core/calendar/civil";
import type { Remark, RemarkDetails, RemarkId } from "../../contract/remark";
import type { BlankoStanding, IkdStanding, Maybe, PerekamanStanding } from "../../contract/standing";
import type { Table } from "../../reading/table";
import type { OfficeCalendar } from "../../reading/book/officeCalendar";
import type { People } from "../read/people";
import type { StandingSettings } from "../settings";

/** Everything that a remark may use. */
export interface Facts {
  readonly tables: readonly Table[];
  readonly settings: StandingSettings;
  readonly asOf: Serial | undefined;
  readonly people: People;
  readonly office: OfficeCalendar;
  readonly perekaman: Maybe<PerekamanStanding>;
  readonly blanko?: BlankoStanding;
  readonly ikd?: IkdStanding;
}

/**
 * A remark and its condition. `given` collects the figures to compare; if one is unknown, the remark does not apply. `find`
 * returns the reason for the remark, or nothing.
 */
export interface RemarkRule<R extends RemarkId = RemarkId, G = unknown> {
  readonly remark: R;
  readonly given: (facts: Facts) => G | undefined;
  readonly find: (given: G) => RemarkDetails[R] | undefined;
}

// The list of remarks mixes types of `given`; each rule is type-checked where it is written.
export function remarkRule<R extends RemarkId, G>(rule: RemarkRule<R, G>): RemarkRule {
  return rule as unknown as RemarkRule;
}

export type RemarkState = Remark | "NOT_FOUND" | "NOT_APPLICABLE";

/** The remark of a rule about an office. */
export function stateOf({ remark, given, find }: RemarkRule, facts: Facts): RemarkState {
  const figures = given(facts);
  if (figures === undefined) return "NOT_APPLICABLE";
  const detail = find(figures);
  return detail === undefined ? "NOT_FOUND" : ({ remark, detail } as Remark);
}
