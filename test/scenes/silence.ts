import type { FakeExcel } from "../fakeExcel/fakeExcel";
import type { RichApiRequest } from "../fakeExcel/protocol";

const readsCells = ({ Actions }: RichApiRequest) =>
  Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes("values"));

/** From the reading of cells with this number on, Excel answers no more. */
export function silenceFromRead(number: number, { faults }: FakeExcel): void {
  let seen = 0;
  faults.set(({ request }) => {
    if (readsCells(request) && ++seen >= number) faults.silence();
    return undefined;
  });
}
