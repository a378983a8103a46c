import { ColorKit } from "@univerjs/core";
import { isDarkColour } from "../looks/isDarkColour";

interface Colour {
  toRgb(): Parameters<typeof isDarkColour>[0];
  isDark(): boolean;
}

/** Names on coloured tabs are white or black, whichever is easier to read; the grid itself goes by a mean of the channels. */
export function readTabs(): void {
  const colour = ColorKit.prototype as unknown as Colour;
  colour.isDark = function () {
    return isDarkColour(this.toRgb());
  };
}
