const CORNER = "section[data-react-aria-top-layer]";

let named = 0;

/**
 * The grid keeps several page regions for messages, all with one name, which a screen reader cannot distinguish. Numbers each
 * region as it appears, until the returned function is called, and removes those left by a closed grid.
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
