import { schemeOfHost } from "../../../src/taskpane/app/schemeOfHost";

test.each([
  [{ isDarkTheme: true }, "dark"],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  [{ bodyBackgroundColor: "#262626" }, "dark"],
  [{ bodyBackgroundColor: "FFFFFF" }, "light"],
  [{ bodyBackgroundColor: "Window" }, undefined],
  [undefined, undefined],
] as const)("a host that says %p is %p", (theme, scheme) => expect(schemeOfHost(theme)).toBe(scheme));
