/** Accounts and labels in the graph: records without a repository, or with little of it. */
import { nodeId, webOf } from '../shapes/links.js';
import type { Account, Label, Milestone, Release, Repository } from '../state/records.js';
import { accountOf } from '../state/world.js';
import { commitSource, databaseId, type Context, type Resolvers } from './resolver.js';

export interface AccountSource {
  readonly __typename: Account['type'];
  readonly account: Account;
}

export function accountSource(account: Account): AccountSource {
  return { __typename: account.type, account };
}

export function accountOrNull(account: Account | null): AccountSource | null {
  return account && accountSource(account);
}

/** Where GitHub's schema wants somebody, a deleted account is `ghost`. */
export function accountOrGhost({ world }: Context, account: Account | null): AccountSource {
  return accountSource(account ?? accountOf(world, 'ghost'));
}

/** In the graph a bot's login has no `[bot]`, except as `viewer`. */
const account: Resolvers<AccountSource & { readonly viewer?: boolean }> = {
  id: ({ account: { id } }) => nodeId('User', id),
  databaseId: ({ account: { id } }) => id,
  login: ({ account: { login }, viewer }) =>
    viewer === true ? login : login.replace(/\[bot\]$/, ''),
  name: ({ account: { name } }) => name,
  url: ({ account: { login } }, _, { world }) => `${world.webUrl}/${encodeURIComponent(login)}`,
  createdAt: ({ account: { createdAt } }) => createdAt,
};

interface Labelled {
  readonly repo: Repository;
  readonly label: Label;
}

interface Planned {
  readonly repo: Repository;
  readonly milestone: Milestone;
}

interface Released {
  readonly repo: Repository;
  readonly release: Release;
}

const label: Resolvers<Labelled> = {
  id: (source) => nodeId('Label', source.label.id),
  name: (source) => source.label.name,
  color: (source) => source.label.color,
  description: (source) => source.label.description,
  isDefault: (source) => source.label.stock,
  url: ({ repo, label: { name } }, _, { world }) =>
    `${webOf(world, repo)}/labels/${encodeURIComponent(name)}`,
};

const milestone: Resolvers<Planned> = {
  id: (source) => nodeId('Milestone', source.milestone.id),
  number: (source) => source.milestone.number,
  title: (source) => source.milestone.title,
  description: (source) => source.milestone.description,
  dueOn: (source) => source.milestone.dueOn,
  state: (source) => source.milestone.state.toUpperCase(),
  url: ({ repo, milestone: { number } }, _, { world }) =>
    `${webOf(world, repo)}/milestone/${number}`,
};

const release: Resolvers<Released> = {
  id: (source) => nodeId('Release', source.release.id),
  databaseId: (source, _, context) => databaseId(context, source.release.id),
  name: (source) => source.release.name,
  tagName: (source) => source.release.tag,
  description: (source) => source.release.body,
  isDraft: (source) => source.release.draft,
  isPrerelease: (source) => source.release.prerelease,
  author: (source) => accountSource(source.release.author),
  createdAt: (source) => source.release.createdAt,
  publishedAt: (source) => source.release.publishedAt,
  url: (source, _, { world }) =>
    `${webOf(world, source.repo)}/releases/tag/${encodeURIComponent(source.release.tag)}`,
  tagCommit: ({ repo, release: { tag } }) => {
    const sha = repo.git.resolve(`refs/tags/${tag}`);
    return sha === null ? null : commitSource(repo, sha);
  },
};

export const peopleResolvers = {
  User: account,
  Bot: account,
  Organization: account,
  Mannequin: account,
  Label: label,
  Milestone: milestone,
  Release: release,
};
