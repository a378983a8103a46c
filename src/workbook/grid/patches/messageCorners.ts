const CORNER = "section[data-react-aria-top-layer]";

let named = 0;

/**
 * The grid keeps several corners of the page for messages, all of one name, which a screen reader cannot tell apart. Each
 * gets a number as it comes, until the answer is called. Those that a closed grid left behind are taken away.
 */
export function nameMessageCorners(): () => void {
  document.querySelectorAll(CORNER).forEach((corner) => corner.remove());
  const name = (corner: Element) => corner.setAttribute("aria-label", `Pesan ${++named}`);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(CORNER)) name(node);
        else node.querySelectorAll(CORNER).forEach(name);
      }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
