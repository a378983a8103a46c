import type { FakeExcel } from "../fakeExcel/fakeExcel";
import type { RichApiRequest } from "../fakeExcel/protocol";

const readsCells = ({ Actions }: RichApiRequest) =>
  Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes("values"));

/** An Excel without functions: the pane reads no cells but those that are pressed for. */
export const asksNothingByItself = { sets: { customfunctionsruntime: "0.1" } } as const;

/** From the reading of cells with this number on, Excel answers no more; for Excels that ask nothing by themselves. */
export function silenceFromRead(number: number, { faults }: FakeExcel): void {
  let seen = 0;
  faults.set(({ request }) => {
    if (readsCells(request) && ++seen >= number) faults.silence();
    return undefined;
  });
}
