// Regenerates src/local-github/graphql/schema-*.ts: the part of GitHub's official GraphQL schema that the local GitHub
// answers. Arguments that are not listed are left out, so that a query that uses them is refused, not misread.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print } from 'graphql';

const source = '@octokit/graphql-schema@15.26.1';
const document = 'package/schema.graphql';
const target = fileURLToPath(new URL('../src/local-github/graphql/', import.meta.url));

const page = 'first last after before';
const connection = 'edges nodes pageInfo totalCount';
const edge = 'cursor node';
const event = 'id actor createdAt';

/** Field, or `field(argument argument)`; `*` is every member of a union, enum or input. */
const types = {
  Query: 'viewer rateLimit repository(owner name) node(id)',
  Mutation: 'minimizeComment(input) unminimizeComment(input) revertPullRequest(input)',
  RateLimit: 'limit cost used remaining resetAt nodeCount',
  PageInfo: 'hasNextPage hasPreviousPage startCursor endCursor',
  Node: 'id',
  Actor: 'login url',
  RepositoryOwner: 'id login url',
  GitObject: 'id oid abbreviatedOid',
  User: 'id databaseId login name url createdAt',
  Bot: 'id databaseId login url createdAt',
  Organization: 'id databaseId login name url createdAt',
  Mannequin: 'id databaseId login url createdAt',
  UserConnection: connection,
  UserEdge: edge,
  Repository: `id databaseId name nameWithOwner owner url description isPrivate isArchived hasIssuesEnabled createdAt
    pushedAt defaultBranchRef ref(qualifiedName) object(oid expression) issue(number) pullRequest(number)
    issueOrPullRequest(number) issues(${page} states labels orderBy)
    pullRequests(${page} states labels headRefName baseRefName orderBy) deployments(${page} environments orderBy)
    releases(${page} orderBy) label(name) collaborators(${page} login)`,
  RepositoryCollaboratorConnection: connection,
  RepositoryCollaboratorEdge: 'cursor node permission',
  Ref: 'id name prefix target repository',
  Tree: 'id oid abbreviatedOid entries',
  TreeEntry: 'name mode type oid object',
  Blob: 'id oid abbreviatedOid byteSize isBinary isTruncated text',
  Commit: `id oid abbreviatedOid message messageHeadline messageBody url authoredDate committedDate author committer
    authors(${page}) parents(${page}) history(${page} path since until) associatedPullRequests(${page} orderBy)
    tree changedFilesIfAvailable additions deletions deployments(${page} environments orderBy) repository`,
  CommitConnection: connection,
  CommitEdge: edge,
  CommitHistoryConnection: connection,
  GitActor: 'name email date user',
  GitActorConnection: connection,
  GitActorEdge: edge,
  Issue: `id databaseId fullDatabaseId number title body url state stateReason(enableDuplicate) author
    createdAt updatedAt closed closedAt locked labels(${page}) assignees(${page}) milestone comments(${page})
    timelineItems(${page} since itemTypes) parent subIssues(${page}) repository`,
  IssueConnection: connection,
  IssueEdge: edge,
  IssueOrPullRequest: 'Issue PullRequest',
  PullRequest: `id databaseId fullDatabaseId number title body url state author createdAt updatedAt closed closedAt
    locked labels(${page}) assignees(${page}) milestone comments(${page}) timelineItems(${page} since itemTypes)
    repository merged mergedAt mergedBy mergeCommit mergeable mergeStateStatus isDraft headRefName headRefOid
    baseRefName baseRefOid additions deletions changedFiles files(${page}) commits(${page})`,
  PullRequestConnection: connection,
  PullRequestEdge: edge,
  PullRequestChangedFile: 'path additions deletions changeType',
  PullRequestChangedFileConnection: connection,
  PullRequestChangedFileEdge: edge,
  PullRequestCommit: 'id commit pullRequest url',
  PullRequestCommitConnection: connection,
  PullRequestCommitEdge: edge,
  Label: 'id name color description isDefault url',
  LabelConnection: connection,
  LabelEdge: edge,
  Milestone: 'id number title description dueOn state url',
  IssueComment: `id databaseId fullDatabaseId body author createdAt updatedAt url isMinimized minimizedReason
    reactionGroups issue pullRequest repository`,
  ReactionGroup: `content reactors(${page})`,
  ReactorConnection: 'totalCount',
  IssueCommentConnection: connection,
  IssueCommentEdge: edge,
  Minimizable: 'isMinimized minimizedReason',
  Deployment: `id databaseId commit commitOid ref environment originalEnvironment latestEnvironment task description
    creator createdAt updatedAt payload state latestStatus statuses(${page}) repository`,
  DeploymentConnection: connection,
  DeploymentEdge: edge,
  DeploymentStatus: `id state description createdAt updatedAt environment environmentUrl logUrl creator deployment`,
  DeploymentStatusConnection: connection,
  DeploymentStatusEdge: edge,
  Release: `id databaseId name tagName description isDraft isPrerelease author createdAt publishedAt url tagCommit`,
  ReleaseConnection: connection,
  ReleaseEdge: edge,
  IssueTimelineItemsConnection: connection,
  IssueTimelineItemsEdge: edge,
  PullRequestTimelineItemsConnection: connection,
  PullRequestTimelineItemsEdge: edge,
  IssueTimelineItems: '*',
  PullRequestTimelineItems: '*',
  Assignee: '*',
  Closer: '*',
  ReferencedSubject: '*',
  MilestoneItem: '*',
  RenamedTitleSubject: '*',

  Lockable: 'locked',
  LabeledEvent: `${event} label`,
  UnlabeledEvent: `${event} label`,
  AssignedEvent: `${event} assignee`,
  UnassignedEvent: `${event} assignee`,
  ClosedEvent: `${event} closer stateReason`,
  ReopenedEvent: `${event} stateReason`,
  RenamedTitleEvent: `${event} currentTitle previousTitle subject`,
  CrossReferencedEvent: `${event} source target referencedAt willCloseTarget isCrossRepository`,
  ReferencedEvent: `${event} commit subject`,
  LockedEvent: `${event} lockReason`,
  UnlockedEvent: event,
  MilestonedEvent: `${event} milestoneTitle`,
  DemilestonedEvent: `${event} milestoneTitle`,
  MergedEvent: `${event} commit mergeRefName`,
  SubIssueAddedEvent: `${event} subIssue`,
  SubIssueRemovedEvent: `${event} subIssue`,
  ParentIssueAddedEvent: `${event} parent`,
  ParentIssueRemovedEvent: `${event} parent`,
  MinimizeCommentPayload: 'clientMutationId minimizedComment',
  UnminimizeCommentPayload: 'clientMutationId unminimizedComment',
  RevertPullRequestPayload: 'clientMutationId pullRequest revertPullRequest',
};

const official = new Map();
const folder = mkdtempSync(join(tmpdir(), 'graphql-schema-'));
try {
  const packed =
    process.argv[2] ??
    join(
      folder,
      execFileSync('npm', ['pack', source, '--silent'], { cwd: folder, encoding: 'utf8' }).trim(),
    );
  const sdl = execFileSync('tar', ['-xzOf', packed, document], { maxBuffer: 1 << 26 });
  for (const definition of parse(sdl.toString('utf8')).definitions)
    if (definition.name) official.set(definition.name.value, definition);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const builtIn = new Set(['Int', 'String', 'Boolean', 'Float', 'ID']);
const kept = new Set(Object.keys(types));
const shapes = new Map(
  Object.entries(types).map(([name, wanted]) => [name, shown(definitionOf(name), wanted)]),
);
const inputs = [];
for (const name of kept) if (!(name in types)) inputs.push(whole(definitionOf(name)));
const isPage = (name) => /(?:Connection|Edge)$/.test(name);
const isEvent = (name) => /Event$|TimelineItems$|Payload$/.test(name);
const named = (keep) => [...shapes].filter(([name]) => keep(name)).map(([, text]) => text);
write(
  'schema-objects.ts',
  'objectTypes',
  named((name) => !isPage(name) && !isEvent(name)),
);
write('schema-pages.ts', 'pageTypes', named(isPage));
write('schema-events.ts', 'eventTypes', named(isEvent));
write('schema-inputs.ts', 'inputTypes', inputs.sort());

function definitionOf(name) {
  const definition = official.get(name);
  if (!definition) throw new Error(`${name} is not in ${source}`);
  return definition;
}

function typeName(type) {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type);
}

function need(type) {
  if (!builtIn.has(typeName(type))) kept.add(typeName(type));
  return print(type);
}

/** An enum, an input or a scalar, with everything in it. */
function whole(definition) {
  const name = definition.name.value;
  if (definition.kind === Kind.SCALAR_TYPE_DEFINITION) return `scalar ${name}`;
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
    return block(
      `enum ${name}`,
      definition.values.map((value) => value.name.value),
    );
  if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    return block(
      `input ${name}`,
      definition.fields.map((field) => `${field.name.value}: ${need(field.type)}`),
    );
  throw new Error(`${name} is reached and not listed`);
}

function shown(definition, wanted) {
  const name = definition.name.value;
  if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
    const members = definition.types.map((type) => type.name.value).filter((type) => type in types);
    return `union ${name} =\n  | ${members.join('\n  | ')}`;
  }
  const fields = [...wanted.matchAll(/(\w+)(?:\(([^)]*)\))?/g)].map(([, field, args]) =>
    fieldOf(definition, field, args?.split(/\s+/) ?? []),
  );
  const above = definition.interfaces
    .map((one) => one.name.value)
    .filter(
      (one) => one in types && types[one].split(' ').every((field) => hasField(wanted, field)),
    );
  const keyword = definition.kind === Kind.INTERFACE_TYPE_DEFINITION ? 'interface' : 'type';
  return block(
    `${keyword} ${name}${above.length > 0 ? ` implements ${above.join(' & ')}` : ''}`,
    fields,
  );
}

function hasField(wanted, name) {
  return [...wanted.replace(/\([^)]*\)/g, '').matchAll(/\w+/g)].some(([field]) => field === name);
}

function fieldOf(definition, name, args) {
  const field = definition.fields.find((one) => one.name.value === name);
  if (!field) throw new Error(`${definition.name.value}.${name} is not in ${source}`);
  const taken = args.map((arg) => {
    const found = field.arguments.find((one) => one.name.value === arg);
    if (!found) throw new Error(`${definition.name.value}.${name}(${arg}) is not in ${source}`);
    const fallback = found.defaultValue ? ` = ${print(found.defaultValue)}` : '';
    return `${arg}: ${need(found.type)}${fallback}`;
  });
  const type = need(field.type);
  const line = `${name}${taken.length > 0 ? `(${taken.join(', ')})` : ''}: ${type}`;
  return line.length < 110 ? line : `${name}(\n    ${taken.join('\n    ')}\n  ): ${type}`;
}

function block(head, lines) {
  return `${head} {\n  ${lines.join('\n  ')}\n}`;
}

function write(file, name, parts) {
  const head = `/** Generated by scripts/graphql-schema.mjs from GitHub's own schema (${source}). */`;
  writeFileSync(
    join(target, file),
    `${head}\nexport const ${name} = \`\n${parts.join('\n')}\n\`;\n`,
  );
  console.log(`${file}: ${parts.length} types`);
}
