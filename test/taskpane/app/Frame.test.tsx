import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Frame } from "../../../src/taskpane/app/Frame";
import { PaneSurroundingsProvider } from "../../../src/taskpane/app/PaneContext";
import type { Screen } from "../../../src/taskpane/app/screens";

function Counter() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{`Ditekan ${count}`}</button>;
}
function Broken(): never {
  throw new Error("a mistake of ours");
}
const screens: readonly Screen[] = [
  { key: "a", title: { id: "Hitung", en: "Count" }, Content: Counter },
  { key: "b", title: { id: "Rusak", en: "Broken" }, Content: Broken },
];
const draw = () => {
  render(
    <PaneSurroundingsProvider language="id" workbook={undefined}>
      <Frame screens={screens} />
    </PaneSurroundingsProvider>,
  );
  return userEvent.setup();
};

test("a mistake stays inside its screen, and the other screens continue as they were", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => {});
  const user = draw();
  await user.click(screen.getByRole("button", { name: "Ditekan 0" }));
  await user.click(screen.getByRole("tab", { name: "Rusak" }));
  expect(screen.getByText("Bagian ini tidak dapat ditampilkan.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Buka kembali" })).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Hitung" }));
  expect(screen.getByRole("button", { name: "Ditekan 1" })).toBeTruthy();
  silent.mockRestore();
});

test("arrow keys move along the tabs, and only the chosen one is reached by the Tab key", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => {});
  const user = draw();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Hitung" }));
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Rusak", selected: true }));
  await user.keyboard("{Home}");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Hitung", selected: true }));
  expect(screen.getByRole("tab", { name: "Rusak" }).tabIndex).toBe(-1);
  silent.mockRestore();
});
