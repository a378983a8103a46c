import type { FakeExcel } from "../fakeExcel/fakeExcel";
import type { RichApiRequest } from "../fakeExcel/protocol";

const readsCells = ({ Actions }: RichApiRequest) =>
  Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes("values"));

/** An Excel without functions: the pane reads no cells except on a click. */
export const asksNothingByItself = { sets: { customfunctionsruntime: "0.1" } } as const;

/** From this reading of cells on, Excel no longer answers; for an Excel in which the pane reads nothing by itself. */
export function silenceFromRead(number: number, { faults }: FakeExcel): void {
  let seen = 0;
  faults.set(({ request }) => {
    if (readsCells(request) && ++seen >= number) faults.silence();
    return undefined;
  });
}
