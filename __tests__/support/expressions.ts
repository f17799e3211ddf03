/** `${{ }}` of workflows, evaluated by GitHub's own evaluator. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

type Json = Readonly<Record<string, unknown>>;

/** Contexts that a job's `if:` and `concurrency:` may use, by name. */
export type Contexts = Readonly<Record<string, Json>>;

const statusFunctions = ['success', 'always', 'failure', 'cancelled'];

/** @param succeeded what `success()` says: whether every job that is needed has run */
export function evaluateExpression(text: string, contexts: Contexts, succeeded = true): unknown {
  const answers = [succeeded, true, false, false];
  const functions = statusFunctions.map((name, index) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answers[index] ?? false),
  }));
  const tokens = new Lexer(text).lex().tokens;
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const value = new Evaluator(
    tree,
    dictionary,
    new Map(functions.map((definition) => [definition.name, definition])),
  ).evaluate();
  return valueOf(value);
}

function valueOf(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer)) as unknown;
}

/** An `if:`, with or without its braces. A status function that is not there is `success()`. */
export function isTrue(
  condition: string | undefined,
  contexts: Contexts,
  succeeded = true,
): boolean {
  const text = (condition ?? '').trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  if (text === '') return succeeded;
  const namesStatus = statusFunctions.some((name) => text.includes(`${name}(`));
  if (!namesStatus && !succeeded) return false;
  return isTruthy(evaluateExpression(text, contexts, succeeded));
}

function isTruthy(value: unknown): boolean {
  return value !== null && value !== false && value !== 0 && value !== '';
}

/** A text with `${{ }}` in it. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{((?:[^}]|\}(?!\}))*)\}\}/g, (_, inner: string) => {
    const value = evaluateExpression(inner.trim(), contexts);
    return value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  });
}
