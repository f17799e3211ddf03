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
export type Value =
  | { readonly variable: string }
  | { readonly constant: unknown }
  | { readonly list: readonly Value[] }
  | { readonly map: ReadonlyMap<string, Value> };

export interface Document {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly defaults: ReadonlyMap<string, Value>;
  readonly selections: readonly Selection[];
  readonly fragments: ReadonlyMap<string, Spread>;
}

export class GraphqlSyntaxError extends Error {}

const tokens =
  /[\s,\uFEFF]+|#[^\n]*|(\.\.\.|[!$():=@[\]{|}&])|("""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([_A-Za-z]\w*)|([\s\S])/y;

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
  return new Reader(tokensOf(source)).document();
}

/** Reads tokens from left to right; every method reads one thing of the grammar. */
class Reader {
  private at = 0;
  constructor(private readonly all: readonly Token[]) {}

  document(): Document {
    let found: Omit<Document, 'fragments'> | null = null;
    const fragments = new Map<string, Spread>();
    while (this.at < this.all.length) {
      if (this.take('fragment')) this.fragment(fragments);
      else found = this.operation();
    }
    if (!found) throw new GraphqlSyntaxError('Unexpected end of document');
    return { ...found, fragments };
  }

  private operation(): Omit<Document, 'fragments'> {
    if (this.peek() === '{')
      return { operation: 'query', defaults: new Map(), selections: this.selections() };
    const operation = this.name();
    if (operation !== 'query' && operation !== 'mutation' && operation !== 'subscription')
      throw new GraphqlSyntaxError(`Parse error on "${operation}"`);
    if (this.isName()) this.at += 1;
    const defaults = this.variables();
    this.directives();
    return { operation, defaults, selections: this.selections() };
  }

  private fragment(fragments: Map<string, Spread>): void {
    const fragment = this.name();
    this.expect('on');
    fragments.set(fragment, {
      kind: 'spread',
      fragment,
      on: this.name(),
      directives: this.directives(),
      selections: this.selections(),
    });
  }

  private selections(): Selection[] {
    const found: Selection[] = [];
    this.expect('{');
    while (!this.take('}')) found.push(this.take('...') ? this.spread() : this.field());
    return found;
  }

  private field(): Field {
    const alias = this.name();
    const name = this.take(':') ? this.name() : alias;
    return {
      kind: 'field',
      alias,
      name,
      args: this.args(),
      directives: this.directives(),
      selections: this.peek() === '{' ? this.selections() : [],
    };
  }

  private spread(): Spread {
    if (this.isName() && this.peek() !== 'on')
      return {
        kind: 'spread',
        fragment: this.name(),
        on: null,
        directives: this.directives(),
        selections: [],
      };
    const on = this.take('on') ? this.name() : null;
    return {
      kind: 'spread',
      fragment: null,
      on,
      directives: this.directives(),
      selections: this.selections(),
    };
  }

  /** Types are read over: only defaults matter here. */
  private variables(): Map<string, Value> {
    const defaults = new Map<string, Value>();
    if (!this.take('(')) return defaults;
    while (!this.take(')')) {
      this.expect('$');
      const variable = this.name();
      this.expect(':');
      while (this.isName() || ['[', ']', '!'].includes(this.peek())) this.at += 1;
      if (this.take('=')) defaults.set(variable, this.value());
    }
    return defaults;
  }

  private directives(): Directive[] {
    const found: Directive[] = [];
    while (this.take('@')) found.push({ name: this.name(), args: this.args() });
    return found;
  }

  private args(): Map<string, Value> {
    const map = new Map<string, Value>();
    if (this.take('(')) while (!this.take(')')) this.named(map);
    return map;
  }

  private named(map: Map<string, Value>): void {
    const key = this.name();
    this.expect(':');
    map.set(key, this.value());
  }

  private value(): Value {
    if (this.take('$')) return { variable: this.name() };
    if (this.take('[')) {
      const list: Value[] = [];
      while (!this.take(']')) list.push(this.value());
      return { list };
    }
    if (this.take('{')) {
      const map = new Map<string, Value>();
      while (!this.take('}')) this.named(map);
      return { map };
    }
    return { constant: constantOf(this.next()) };
  }

  private name(): string {
    const token = this.next();
    if (token.kind !== 'name')
      throw new GraphqlSyntaxError(`Expected NAME, actual: "${token.text}"`);
    return token.text;
  }

  private isName(): boolean {
    return this.all[this.at]?.kind === 'name';
  }

  private peek(): string {
    return this.all[this.at]?.text ?? '';
  }

  private next(): Token {
    const token = this.all[this.at];
    if (!token) throw new GraphqlSyntaxError('Unexpected end of document');
    this.at += 1;
    return token;
  }

  private take(text: string): boolean {
    if (this.peek() !== text) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text))
      throw new GraphqlSyntaxError(`Expected "${text}", actual: "${this.peek()}"`);
  }
}

function constantOf({ kind, text }: Token): unknown {
  if (kind === 'number') return Number(text);
  if (kind === 'string')
    return text.startsWith('"""') ? text.slice(3, -3).trim() : (JSON.parse(text) as unknown);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  if (kind === 'name') return text;
  throw new GraphqlSyntaxError(`Parse error on "${text}"`);
}
