import ts from "typescript";

/** One small change of a file. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: number;
  /** What kind of change it is, and what it makes of what. */
  readonly kind: Kind;
  readonly says: string;
}

export type Kind = "threshold" | "comparison" | "condition" | "arithmetic" | "constant";

const SWAPPED: Partial<Record<ts.SyntaxKind, readonly [Kind, string]>> = {
  [ts.SyntaxKind.LessThanToken]: ["threshold", "<="],
  [ts.SyntaxKind.LessThanEqualsToken]: ["threshold", "<"],
  [ts.SyntaxKind.GreaterThanToken]: ["threshold", ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ["threshold", ">"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ["comparison", "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ["comparison", "==="],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ["condition", "||"],
  [ts.SyntaxKind.BarBarToken]: ["condition", "&&"],
  [ts.SyntaxKind.PlusToken]: ["arithmetic", "-"],
  [ts.SyntaxKind.MinusToken]: ["arithmetic", "+"],
  [ts.SyntaxKind.AsteriskToken]: ["arithmetic", "/"],
  [ts.SyntaxKind.SlashToken]: ["arithmetic", "*"],
};

/** Every small change of a file that a test should notice. */
export function mutantsOf(name: string, text: string): readonly Mutant[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, kind: Kind, becomes: string) => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ start, end, text: becomes, line, kind, says: `${text.slice(start, end)} → ${becomes}` });
  };
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || isExample(node))
      return;
    if (ts.isBinaryExpression(node)) {
      const swapped = SWAPPED[node.operatorToken.kind];
      if (swapped && !isTextual(node)) add(node.operatorToken, ...swapped);
    } else if (ts.isNumericLiteral(node)) add(node, "constant", String(Number(node.text.replace(/_/g, "")) + 1));
    else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, "condition", node.operand.getText(file));
    else if (ts.isIfStatement(node)) add(node.expression, "condition", "false");
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** Examples are tests themselves. */
const isExample = (node: ts.Node) =>
  ts.isPropertyAssignment(node) && ["examples", "samples"].includes(node.name.getText());

/** Words are joined by a plus sign too. */
const isTextual = ({ left, right, operatorToken }: ts.BinaryExpression) =>
  operatorToken.kind === ts.SyntaxKind.PlusToken && [left, right].some((side) => ts.isStringLiteralLike(side));

export const mutated = (text: string, { start, end, text: becomes }: Mutant): string =>
  text.slice(0, start) + becomes + text.slice(end);
