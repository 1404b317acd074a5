/** A line, and how far below the upper edge of its box it begins, in pixels. */
export interface LineInSight {
  line: Element;
  top: number;
}

/**
 * The first line that is seen in a box, even in part. Lines stand below each other in `content`; an element there with
 * `data-lines` holds more of them.
 */
export function lineInSight(box: Element, content: Element): LineInSight | null {
  const edge = box.getBoundingClientRect().top;
  let line = firstBelow(content, edge);
  while (line instanceof HTMLElement && 'lines' in line.dataset) line = firstBelow(line, edge);
  return line ? { line, top: line.getBoundingClientRect().top - edge } : null;
}

/** How far a line has moved in its box since. */
export function movedBy({ line, top }: LineInSight, box: Element): number {
  return line.isConnected ? line.getBoundingClientRect().top - box.getBoundingClientRect().top - top : 0;
}

/** The first child that ends below the edge. */
function firstBelow(parent: Element, edge: number): Element | null {
  const { children } = parent;
  let [from, to] = [0, children.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (children[middle]!.getBoundingClientRect().bottom > edge) to = middle;
    else from = middle + 1;
  }
  return children[from] ?? null;
}
