const BLOCK = /^(P|DIV|LI|UL|OL|TR|H[1-6]|BLOCKQUOTE|PRE)$/;

/** The text of an element as a page shows it: line breaks in the source are spaces, those of paragraphs are breaks. */
export function textOf(element: Element): string {
  let text = "";
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
    else if (node.nodeName === "BR") text += "\n";
    else if (node.nodeName !== "STYLE" && node.nodeName !== "SCRIPT") {
      const isBlock = BLOCK.test(node.nodeName);
      if (isBlock && text.trim() !== "") text += "\n";
      node.childNodes.forEach(visit);
      if (isBlock) text += "\n";
    }
  };
  element.childNodes.forEach(visit);
  return text
    .replace(/ *\n */g, "\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}
