import { RTree, type Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator, type IFormulaDependencyTree } from "@univerjs/preset-sheets-core";

/** What the grid keeps to itself of the way it finds the formulas that depend on a cell. */
interface Generator {
  readonly _executedAddressFunctionNodeIds: Set<unknown>;
  _calculateListByFunctionRefNode(formulas: readonly IFormulaDependencyTree[]): Promise<void>;
  _calculateAddressFunction(index: RTree, formula: IFormulaDependencyTree): Promise<void>;
}

/**
 * Indexes the places of all formulas at once, and only where OFFSET, INDIRECT or the like may point at one. The grid itself
 * indexes them one by one at each edit, which takes seconds where thousands of rows are prepared ahead.
 */
export function indexAddresses(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  generator._calculateListByFunctionRefNode = async (formulas) => {
    generator._executedAddressFunctionNodeIds.clear();
    const pointing = formulas.filter(({ addressFunctionNodes }) => addressFunctionNodes.length > 0);
    if (pointing.length === 0) return;
    const index = indexOf(formulas);
    for (const formula of pointing) await generator._calculateAddressFunction(index, formula);
  };
}

function indexOf(formulas: readonly IFormulaDependencyTree[]): RTree {
  const index = new RTree();
  const places = new Map<ReturnType<RTree["getTree"]>, Parameters<ReturnType<RTree["getTree"]>["insert"]>[0][]>();
  for (const { unitId, subUnitId, row, column, treeId } of formulas) {
    const tree = index.getTree(unitId, subUnitId);
    const place = { minX: column, minY: row, maxX: column, maxY: row, id: treeId };
    const found = places.get(tree);
    if (found) found.push(place);
    else places.set(tree, [place]);
  }
  for (const [tree, found] of places) tree.load(found);
  return index;
}
