import { act, renderHook } from "@testing-library/react";
import { useInSlices } from "../../../src/taskpane/app/useInSlices";
import { turns } from "../../turns";

function* task(steps: number, result: string): Generator<number, string> {
  for (let step = 1; step < steps; step++) yield step / steps;
  return result;
}

const [short, long, other] = [() => task(1, "pendek"), () => task(3, "panjang"), () => task(3, "lain")];

test("a task of one step is done at once", () => {
  expect(renderHook(() => useInSlices(short)).result.current).toBe("pendek");
});

test("a task of more steps is done in turns, and another one begins without its result", async () => {
  const { result, rerender } = renderHook(({ of }) => useInSlices(of), { initialProps: { of: long } });
  expect(result.current).toBeUndefined();
  await act(() => turns());
  expect(result.current).toBe("panjang");
  rerender({ of: other });
  expect(result.current).toBeUndefined();
  await act(() => turns());
  expect(result.current).toBe("lain");
});
