/** Pages of GraphQL: `first`/`after` and `last`/`before` over a list, with GitHub's limits. */
import { FieldError, type Args, type GraphNode } from './execute.js';

const most = 100;

export function connection<T>(
  name: string,
  items: readonly T[],
  args: Args,
  node: (item: T) => GraphNode,
): GraphNode {
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
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`${typeof first === 'number' ? 'first' : 'last'}\` limit of ${most} records.`,
    );
  const low = typeof args['after'] === 'string' ? indexOf(args['after']) + 1 : 0;
  const high = typeof args['before'] === 'string' ? indexOf(args['before']) : items.length;
  const from = typeof first === 'number' ? low : Math.max(low, high - size);
  const to = typeof first === 'number' ? Math.min(high, low + size) : high;
  const shown = items.slice(from, to);
  return {
    __typename: `${name}Connection`,
    totalCount: items.length,
    nodes: shown.map(node),
    edges: shown.map((item, index) => ({
      __typename: `${name}Edge`,
      cursor: cursorOf(from + index),
      node: node(item),
    })),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: shown.length > 0 ? cursorOf(from) : null,
      endCursor: shown.length > 0 ? cursorOf(to - 1) : null,
    },
  };
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
