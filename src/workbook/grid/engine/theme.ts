import { defaultTheme } from "@univerjs/themes";

/** The grid's colours; references in formulas are readable in light and dark. */
export const theme = {
  ...defaultTheme,
  "loop-color": {
    1: "purple.800",
    2: "green.600",
    3: "blue.700",
    4: "yellow.700",
    5: "pink.600",
    6: "jiqing.600",
    7: "orange.600",
    8: "gray.800",
    9: "indigo.800",
    10: "red.700",
    11: "green.800",
    12: "yellow.900",
  },
} as const satisfies typeof defaultTheme;
