// Small changes to a source, each of which some test should notice. Types, imports, and the texts of errors (which are for
// developers to read) stay.
import ts from 'typescript';

const {SyntaxKind: K} = ts;
const SWAPS = new Map([
  [K.PlusToken, '-'],
  [K.MinusToken, '+'],
  [K.AsteriskToken, '/'],
  [K.SlashToken, '*'],
  [K.LessThanToken, '<='],
  [K.LessThanEqualsToken, '<'],
  [K.GreaterThanToken, '>='],
  [K.GreaterThanEqualsToken, '>'],
  [K.EqualsEqualsEqualsToken, '!=='],
  [K.ExclamationEqualsEqualsToken, '==='],
  [K.AmpersandAmpersandToken, '||'],
  [K.BarBarToken, '&&'],
  [K.QuestionQuestionToken, '&&'],
]);

/** Each is a position, what stands there, and what stands there instead. */
export function mutantsOf(text) {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ESNext, true);
  const found = [];
  const put = (node, instead) => {
    const at = node.getStart(source);
    found.push({at, line: source.getLineAndCharacterOfPosition(at).line + 1, was: node.getText(source), instead});
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText(source))) {
      const [code] = node.arguments ?? [];
      if (code) visit(code);
      return;
    }
    mutate(node, put);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function mutate(node, put) {
  if (ts.isBinaryExpression(node) && SWAPS.has(node.operatorToken.kind)) {
    put(node.operatorToken, SWAPS.get(node.operatorToken.kind));
  } else if (node.kind === K.TrueKeyword) put(node, 'false');
  else if (node.kind === K.FalseKeyword) put(node, 'true');
  else if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent)) put(node, `(${node.text} + 1)`);
  else if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken)
    put(node, `(${node.operand.getText()})`);
  else if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
    const condition = node.expression ?? node.condition;
    put(condition, 'true');
    put(condition, 'false');
  } else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression) && !isSuper(node.expression)) {
    put(node, ';');
  } else if (ts.isReturnStatement(node) && node.expression && node.expression.getText() !== 'undefined') {
    put(node.expression, 'undefined');
  }
}

const isSuper = ({expression}) => expression.kind === K.SuperKeyword;

export const mutated = (text, {at, was, instead}) => text.slice(0, at) + instead + text.slice(at + was.length);
