/** Pages of GraphQL: `first`/`after` and `last`/`before` over a list, with GitHub's limits. */
import { FieldError, type Args } from './resolver.js';

const most = 100;

export interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: Readonly<Record<string, boolean | string | null>>;
}

export function connection<T>(
  name: string,
  items: readonly T[],
  args: Args,
  node: (item: T) => unknown,
): Connection {
  const { from, to } = rangeOf(name, items.length, args);
  const nodes = items.slice(from, to).map(node);
  return {
    totalCount: items.length,
    nodes,
    edges: nodes.map((one, index) => ({ cursor: cursorOf(from + index), node: one })),
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length > 0 ? cursorOf(from) : null,
      endCursor: nodes.length > 0 ? cursorOf(to - 1) : null,
    },
  };
}

function rangeOf(
  name: string,
  length: number,
  args: Args,
): { readonly from: number; readonly to: number } {
  const [first, last] = [args['first'], args['last']];
  const size = typeof first === 'number' ? first : typeof last === 'number' ? last : null;
  if (size === null)
    throw new FieldError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (size > most)
    throw new FieldError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the ` +
        `\`${typeof first === 'number' ? 'first' : 'last'}\` limit of ${most} records.`,
    );
  const low = typeof args['after'] === 'string' ? indexOf(args['after']) + 1 : 0;
  const high = typeof args['before'] === 'string' ? indexOf(args['before']) : length;
  const from = typeof first === 'number' ? low : Math.max(low, high - size);
  return { from, to: typeof first === 'number' ? Math.min(high, low + size) : high };
}

function cursorOf(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64');
}

function indexOf(cursor: string): number {
  const index = Number(Buffer.from(cursor, 'base64').toString('utf8').replace('cursor:', ''));
  if (!Number.isInteger(index))
    throw new FieldError(
      'INVALID_CURSOR_ARGUMENTS',
      `\`${cursor}\` does not appear to be a valid cursor.`,
    );
  return index;
}
