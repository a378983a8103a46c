import { render, screen } from "@testing-library/react";
import { Histories } from "../../../src/browser/recap/Histories";
import { serialOf } from "../../../src/core/calendar/civil";

const monthEnd = (month: number, day: number) => serialOf({ year: 2025, month, day });
const history = (office: string, ...shares: readonly number[]) => ({
  office,
  points: shares.map((coverage, i) => ({ day: monthEnd(i + 1, 28), coverage })),
});

test("a line for each office on one axis, with its first and its current value", () => {
  const { container } = render(
    <Histories language="id" histories={[history("KABUPATEN KAUR", 0.8, 0.85, 0.9), history("KOTA BIMA", 1, 1, 1)]} />,
  );
  expect(screen.getByText(/Semua sumbu sama, dari 80% sampai 100%, tidak dari 0\./)).toBeTruthy();
  expect(screen.getByText("KABUPATEN KAUR: 80% (Jan 2025), 90% (Mar 2025)")).toBeTruthy();
  const lines = [...container.querySelectorAll("polyline")].map((line) =>
    (line.getAttribute("points") ?? "").split(" ").map((point) => point.split(",").map(Number)),
  );
  expect(lines.map((points) => points.map(([, up]) => up))).toEqual([
    [46, 35, 24],
    [2, 2, 2],
  ]);
  for (const [across = -1, up = -1] of lines.flat()) {
    expect(across >= 0 && across <= 100).toBe(true);
    expect(up >= 0 && up <= 48).toBe(true);
  }
});

test("offices with full coverage still have an axis, and without offices nothing is drawn", () => {
  const { container } = render(<Histories language="en" histories={[history("KOTA BIMA", 1, 1, 1)]} />);
  expect(screen.getByText(/from 90% to 100%, not from 0/)).toBeTruthy();
  expect(container.querySelector("polyline")?.getAttribute("points")).not.toMatch(/NaN|Infinity/);
  expect(render(<Histories language="id" histories={[]} />).container.innerHTML).toBe("");
});
