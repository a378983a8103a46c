import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Language } from "../../src/core/words";
import { Pane } from "../../src/taskpane/app/Pane";
import type { Workbook } from "../../src/workbook/workbook";

/** The whole pane with a simulated user. */
export function drawPane(workbook: Workbook | undefined, language: Language = "id"): UserEvent {
  const user = userEvent.setup();
  render(<Pane language={language} workbook={workbook} />);
  return user;
}

/** Opens one function's form from the list. */
export async function openFunction(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name: "Rumus" }));
  await fill(user, await screen.findByRole("searchbox", { name: "Cari rumus" }), name);
  await user.click(await screen.findByRole("button", { name: new RegExp(`${name}$`) }));
}

/** Pastes into a field, which is much faster here than typing. */
export async function fill(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}
