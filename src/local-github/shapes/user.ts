/** Accounts, as they appear inside everything else and on their own. */
import { roleOf, type World } from '../state/world.js';
import type { Account, Repository } from '../state/records.js';
import { nodeId, type Json } from './links.js';

export function userShape(world: World, account: Account): Json {
  const login = encodeURIComponent(account.login);
  const api = `${world.apiUrl}/users/${login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('User', account.id),
    avatar_url: `${world.webUrl}/avatars/u/${account.id}`,
    gravatar_id: '',
    url: api,
    html_url: `${world.webUrl}/${account.type === 'Bot' ? `apps/${encodeURIComponent(account.login.replace('[bot]', ''))}` : login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

export function userOrNull(world: World, account: Account | null): Json | null {
  return account && userShape(world, account);
}

export function publicUserShape(world: World, account: Account): Json {
  return {
    ...userShape(world, account),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  };
}

export function privateUserShape(world: World, account: Account): Json {
  return {
    ...publicUserShape(world, account),
    private_gists: 0,
    total_private_repos: 0,
    owned_private_repos: 0,
    disk_usage: 0,
    collaborators: 0,
    two_factor_authentication: true,
  };
}

export function associationOf(repo: Repository, account: Account | null): string {
  if (!account) return 'NONE';
  if (account.id === repo.owner.id) return 'OWNER';
  if (repo.collaborators.has(account.login.toLowerCase()))
    return roleOf(repo, account) === 'read' ? 'CONTRIBUTOR' : 'COLLABORATOR';
  return account.type === 'Bot' ? 'CONTRIBUTOR' : 'NONE';
}
