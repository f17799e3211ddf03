/** Repositories, whole and minimal, and who may do what in them. */
import type { Account, Repository, Role } from '../state/records.js';
import { fullNameOf, roleOf, type World } from '../state/world.js';
import { apiOf, nodeId, webOf, type Json } from './links.js';
import { userOrNull, userShape } from './user.js';

export function minimalRepositoryShape(world: World, repo: Repository): Json {
  const [api, web, name] = [apiOf(world, repo), webOf(world, repo), fullNameOf(repo)];
  return {
    id: repo.id,
    node_id: nodeId('Repository', repo.id),
    name: repo.name,
    full_name: name,
    private: repo.private,
    owner: userShape(world, repo.owner),
    html_url: web,
    description: repo.description,
    fork: false,
    url: api,
    archive_url: `${api}/{archive_format}{/ref}`,
    assignees_url: `${api}/assignees{/user}`,
    blobs_url: `${api}/git/blobs{/sha}`,
    branches_url: `${api}/branches{/branch}`,
    collaborators_url: `${api}/collaborators{/collaborator}`,
    comments_url: `${api}/comments{/number}`,
    commits_url: `${api}/commits{/sha}`,
    compare_url: `${api}/compare/{base}...{head}`,
    contents_url: `${api}/contents/{+path}`,
    contributors_url: `${api}/contributors`,
    deployments_url: `${api}/deployments`,
    downloads_url: `${api}/downloads`,
    events_url: `${api}/events`,
    forks_url: `${api}/forks`,
    git_commits_url: `${api}/git/commits{/sha}`,
    git_refs_url: `${api}/git/refs{/sha}`,
    git_tags_url: `${api}/git/tags{/sha}`,
    hooks_url: `${api}/hooks`,
    issue_comment_url: `${api}/issues/comments{/number}`,
    issue_events_url: `${api}/issues/events{/number}`,
    issues_url: `${api}/issues{/number}`,
    keys_url: `${api}/keys{/key_id}`,
    labels_url: `${api}/labels{/name}`,
    languages_url: `${api}/languages`,
    merges_url: `${api}/merges`,
    milestones_url: `${api}/milestones{/number}`,
    notifications_url: `${api}/notifications{?since,all,participating}`,
    pulls_url: `${api}/pulls{/number}`,
    releases_url: `${api}/releases{/id}`,
    stargazers_url: `${api}/stargazers`,
    statuses_url: `${api}/statuses/{sha}`,
    subscribers_url: `${api}/subscribers`,
    subscription_url: `${api}/subscription`,
    tags_url: `${api}/tags`,
    teams_url: `${api}/teams`,
    trees_url: `${api}/git/trees{/sha}`,
  };
}

export function repositoryShape(world: World, repo: Repository): Json {
  const web = webOf(world, repo);
  const open = [...repo.issues.values()].filter((issue) => issue.state === 'open').length;
  return {
    ...minimalRepositoryShape(world, repo),
    git_url: `git:${web.replace(/^https?:/, '')}.git`,
    ssh_url: `git@${hostOf(world)}:${fullNameOf(repo)}.git`,
    clone_url: `${world.webUrl}/${fullNameOf(repo)}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 0,
    default_branch: repo.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    is_template: false,
    has_issues: repo.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repo.archived,
    disabled: false,
    visibility: repo.private ? 'private' : 'public',
    pushed_at: repo.pushedAt,
    created_at: repo.createdAt,
    updated_at: repo.updatedAt,
    allow_forking: true,
    web_commit_signoff_required: false,
  };
}

export function fullRepositoryShape(world: World, repo: Repository, viewer: Account | null): Json {
  return {
    ...repositoryShape(world, repo),
    permissions: permissionsShape(roleOf(repo, viewer)),
    network_count: 0,
    subscribers_count: 0,
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true,
  };
}

const ladder: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

export function atLeast(role: Role, wanted: Role): boolean {
  return ladder.indexOf(role) >= ladder.indexOf(wanted);
}

function permissionsShape(role: Role): Json {
  return {
    admin: atLeast(role, 'admin'),
    maintain: atLeast(role, 'maintain'),
    push: atLeast(role, 'write'),
    triage: atLeast(role, 'triage'),
    pull: atLeast(role, 'read'),
  };
}

/** `permission` knows four words only: maintain reads as write, triage as read. */
export function collaboratorShape(world: World, account: Account, role: Role): Json {
  const legacy = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
  const user = userOrNull(world, account);
  return {
    permission: legacy,
    role_name: role,
    user: { ...user, email: null, permissions: permissionsShape(role), role_name: role },
  };
}

function hostOf({ webUrl }: World): string {
  return webUrl.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
}
