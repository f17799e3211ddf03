/**
 * Who may do what: of several people in one query, else one by one. What GitHub does not show of somebody there is
 * asked for by itself, so that a refusal never reads as an answer.
 */
import { UserError } from '../errors.js';
import type { AskedPermission, Permission, RepositoryReader } from '../repository/repository.js';
import { at, toObjects, toText } from '../github-json/values.js';
import type { Parts } from './http/query.js';
import type { Parameters } from './http/transport.js';
import { orMissing, type RepoContext } from './repo-context.js';
import { together } from './together.js';

type Reads = Pick<RepositoryReader, 'permission' | 'assignable'>;

const permissions: readonly Permission[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];
/** Whoever may do this may also be assigned. */
const assignables: readonly AskedPermission[] = ['admin', 'maintain', 'write'];

export function readPermissions(place: RepoContext): Reads {
  const known = new Map<string, AskedPermission>();
  const ask = together(async (logins: readonly string[]) => {
    const missing = [...new Set(logins)].filter((login) => !known.has(login));
    const shown = missing.length < 2 ? {} : await listCollaborators(place, missing);
    const answers = new Map(known);
    for (const login of missing)
      answers.set(login, shown[login] ?? (await readPermission(place, login)));
    for (const [login, answer] of answers) if (answer !== 'unknown') known.set(login, answer);
    return logins.map((login) => answers.get(login) ?? 'unknown');
  });
  return {
    permission: ask,
    assignable: async (login) =>
      assignables.includes(known.get(login) ?? 'none') || isAssignable(place, login),
  };
}

/** People whom one query asks for. */
const most = 50;

/** Permissions by login, as far as this token is shown them; strangers and bots are never among them. */
async function listCollaborators(
  place: RepoContext,
  logins: readonly string[],
): Promise<Readonly<Record<string, Permission>>> {
  const { owner, repo: name } = place;
  const people = logins.filter((login) => /^[a-z\d][a-z\d-]{0,99}$/i.test(login)).slice(0, most);
  const fields = people.map(
    (login, i) =>
      `p${i}: collaborators(login: "${login}", first: 1) { edges { permission node { login } } }`,
  );
  const query = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}`;
  const answer = people.length === 0 ? null : await orNothing(place, query, { owner, name });
  return Object.fromEntries(
    people.flatMap((login, i) => {
      const [edge] = toObjects(at(answer?.data, 'repository', `p${i}`, 'edges'));
      const isSame = toText(at(edge, 'node', 'login')).toLowerCase() === login.toLowerCase();
      const word = toText(at(edge, 'permission')).toLowerCase();
      const found = permissions.find((permission) => permission === word);
      return isSame && found !== undefined ? [[login, found] as const] : [];
    }),
  );
}

/** Whatever stands in the way of it stands in the way of one person, too, and is told apart there. */
async function orNothing(
  place: RepoContext,
  query: string,
  variables: Parameters,
): Promise<Parts | null> {
  try {
    return await place.client.queryParts(query, variables);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** `author_association` misreports private members, so the collaborator API is asked. A refusal is an answer. */
async function readPermission(place: RepoContext, username: string): Promise<AskedPermission> {
  try {
    const json = await place.read('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      username,
    });
    // `permission` folds maintain into write and triage into read; a custom role has a name of its own.
    const words = [at(json, 'role_name'), at(json, 'permission')];
    return (
      words
        .map((word) => permissions.find((permission) => permission === word))
        .find((permission) => permission !== undefined) ?? 'none'
    );
  } catch (error) {
    // A server that is down, or a limit, says nothing about the person.
    const unasked =
      error instanceof UserError && (error.kind === 'unavailable' || error.kind === 'limit');
    return unasked ? 'unknown' : 'none';
  }
}

/** 204 for one who can be assigned, 404 for one who cannot. */
function isAssignable(place: RepoContext, assignee: string): Promise<boolean> {
  return orMissing(
    place.read('GET /repos/{owner}/{repo}/assignees/{assignee}', { assignee }).then(() => true),
    false,
  );
}
