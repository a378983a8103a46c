import { element } from "./xml";

export function fill(colour: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: colour }));
}

export function line(colour: string, width: number, dash?: string): string {
  return element(
    "a:ln",
    { w: width, cap: "rnd" },
    fill(colour),
    ...(dash === undefined ? [] : [element("a:prstDash", { val: dash })]),
    "<a:round/>",
  );
}

/** The look of a text; its size in hundredths of a point. */
export function textLook(size: number, colour: string, bold = false): string {
  return element(
    "c:txPr",
    {},
    "<a:bodyPr/>",
    element(
      "a:p",
      {},
      element("a:pPr", {}, element("a:defRPr", { sz: size, b: bold ? 1 : 0 }, fill(colour))),
      element("a:endParaRPr", { lang: "id-ID" }),
    ),
  );
}
