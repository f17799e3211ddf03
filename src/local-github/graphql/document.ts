/** Reads a GraphQL document: enough of the grammar for queries with aliases, arguments, variables, fragments and directives. */
export interface Field {
  readonly kind: 'field';
  readonly alias: string;
  readonly name: string;
  readonly args: ReadonlyMap<string, Value>;
  readonly directives: readonly Directive[];
  readonly selections: readonly Selection[];
}

export interface Spread {
  readonly kind: 'spread';
  /** Named fragment, or `null` for an inline one. */
  readonly fragment: string | null;
  readonly on: string | null;
  readonly directives: readonly Directive[];
  readonly selections: readonly Selection[];
}

export type Selection = Field | Spread;

export interface Directive {
  readonly name: string;
  readonly args: ReadonlyMap<string, Value>;
}

/** A constant, `{ $: name }` for a variable, or a list or map of these. */
export type Value = { readonly variable: string } | { readonly constant: unknown } | { readonly list: readonly Value[] } | { readonly map: ReadonlyMap<string, Value> };

export interface Document {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly defaults: ReadonlyMap<string, Value>;
  readonly selections: readonly Selection[];
  readonly fragments: ReadonlyMap<string, Spread>;
}

export class GraphqlSyntaxError extends Error {}

const tokens = /[\s,\uFEFF]+|#[^\n]*|(\.\.\.|[!$():=@[\]{|}&])|("""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([_A-Za-z]\w*)|([\s\S])/y;

interface Token {
  readonly kind: 'mark' | 'string' | 'number' | 'name';
  readonly text: string;
}

function tokensOf(source: string): Token[] {
  const found: Token[] = [];
  for (const [, mark, string, number, name, other] of source.matchAll(new RegExp(tokens, 'gy'))) {
    if (other !== undefined) throw new GraphqlSyntaxError(`Parse error on "${other}"`);
    if (mark !== undefined) found.push({ kind: 'mark', text: mark });
    else if (string !== undefined) found.push({ kind: 'string', text: string });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
  }
  return found;
}

export function parseDocument(source: string): Document {
  const all = tokensOf(source);
  let at = 0;
  const peek = (): string => all[at]?.text ?? '';
  const next = (): Token => {
    const token = all[at];
    if (!token) throw new GraphqlSyntaxError('Unexpected end of document');
    at += 1;
    return token;
  };
  const take = (text: string): boolean => {
    if (peek() !== text) return false;
    at += 1;
    return true;
  };
  const expect = (text: string): void => {
    if (!take(text)) throw new GraphqlSyntaxError(`Expected "${text}", actual: "${peek()}"`);
  };
  const name = (): string => {
    const token = next();
    if (token.kind !== 'name') throw new GraphqlSyntaxError(`Expected NAME, actual: "${token.text}"`);
    return token.text;
  };
  const value = (): Value => {
    if (take('$')) return { variable: name() };
    if (take('[')) {
      const list: Value[] = [];
      while (!take(']')) list.push(value());
      return { list };
    }
    if (take('{')) {
      const map = new Map<string, Value>();
      while (!take('}')) named(map);
      return { map };
    }
    return { constant: constantOf(next()) };
  };
  const named = (map: Map<string, Value>): void => {
    const key = name();
    expect(':');
    map.set(key, value());
  };
  const args = (): Map<string, Value> => {
    const map = new Map<string, Value>();
    if (take('(')) while (!take(')')) named(map);
    return map;
  };
  const directives = (): Directive[] => {
    const found: Directive[] = [];
    while (take('@')) found.push({ name: name(), args: args() });
    return found;
  };
  const selections = (): Selection[] => {
    const found: Selection[] = [];
    expect('{');
    while (!take('}')) found.push(take('...') ? spread() : field());
    return found;
  };
  const field = (): Field => {
    const first = name();
    const real = take(':') ? name() : first;
    return { kind: 'field', alias: first, name: real, args: args(), directives: directives(), selections: peek() === '{' ? selections() : [] };
  };
  const spread = (): Spread => {
    if (peek() !== 'on' && all[at]?.kind === 'name') return { kind: 'spread', fragment: name(), on: null, directives: directives(), selections: [] };
    const on = take('on') ? name() : null;
    return { kind: 'spread', fragment: null, on, directives: directives(), selections: selections() };
  };
  const variables = (): Map<string, Value> => {
    const defaults = new Map<string, Value>();
    if (!take('(')) return defaults;
    while (!take(')')) {
      expect('$');
      const variable = name();
      expect(':');
      while (take('[') || take(']') || take('!') || all[at]?.kind === 'name') if (all[at]?.kind === 'name') at += 1;
      if (take('=')) defaults.set(variable, value());
    }
    return defaults;
  };

  let document: Omit<Document, 'fragments'> | null = null;
  const fragments = new Map<string, Spread>();
  while (at < all.length) {
    if (peek() === '{') document = { operation: 'query', defaults: new Map(), selections: selections() };
    else if (take('fragment')) {
      const fragment = name();
      expect('on');
      fragments.set(fragment, { kind: 'spread', fragment, on: name(), directives: directives(), selections: selections() });
    } else {
      const operation = name();
      if (operation !== 'query' && operation !== 'mutation' && operation !== 'subscription') throw new GraphqlSyntaxError(`Parse error on "${operation}"`);
      if (all[at]?.kind === 'name') at += 1;
      const defaults = variables();
      directives();
      document = { operation, defaults, selections: selections() };
    }
  }
  if (!document) throw new GraphqlSyntaxError('Unexpected end of document');
  return { ...document, fragments };
}

function constantOf({ kind, text }: Token): unknown {
  if (kind === 'number') return Number(text);
  if (kind === 'string') return text.startsWith('"""') ? text.slice(3, -3).trim() : (JSON.parse(text) as unknown);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  if (kind === 'name') return text;
  throw new GraphqlSyntaxError(`Parse error on "${text}"`);
}
