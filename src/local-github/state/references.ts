/** `#12`, `owner/repo#12` and links in text: cross-references, commit references and closing keywords. */
import type { Account, Issue, Repository } from './records.js';
import { fullNameOf, type World } from './world.js';

const shorthand = /(^|[^\w/&#`.-])(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9})(?!\w)/g;
const link = /\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/(\d{1,9})(?!\w)/g;
const closing =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,4}(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9})(?!\w)/gi;

interface Mention {
  readonly repository: string;
  readonly number: number;
}

function mentionsIn(repo: Repository, text: string): Mention[] {
  const found = [
    ...[...text.matchAll(shorthand)].map(([, , name, number]) => ({
      repository: name ?? fullNameOf(repo),
      number: Number(number),
    })),
    ...[...text.matchAll(link)].map(([, name = '', number]) => ({
      repository: name,
      number: Number(number),
    })),
  ];
  return [
    ...new Map(
      found.map((mention) => [`${mention.repository.toLowerCase()}#${mention.number}`, mention]),
    ).values(),
  ];
}

function issueOf(world: World, mention: Mention): Issue | undefined {
  return world.repositories.get(mention.repository.toLowerCase())?.issues.get(mention.number);
}

/** The mentioned issue learns of it once per source. */
export function crossReference(
  world: World,
  repo: Repository,
  actor: Account | null,
  source: Issue,
  text: string,
): void {
  const repository = fullNameOf(repo);
  for (const mention of mentionsIn(repo, text)) {
    const target = issueOf(world, mention);
    if (!target || target === source) continue;
    if (
      target.events.some(
        (event) => event.source?.number === source.number && event.source.repository === repository,
      )
    )
      continue;
    target.events.push({
      id: world.nextId(),
      event: 'cross-referenced',
      actor,
      createdAt: world.now(),
      source: { repository, number: source.number },
    });
    target.updatedAt = world.now();
  }
}

/** A commit that says `#12`. */
export function commitReferences(
  world: World,
  repo: Repository,
  actor: Account | null,
  sha: string,
  message: string,
): void {
  for (const mention of mentionsIn(repo, message)) {
    const target = issueOf(world, mention);
    if (
      !target ||
      target.events.some((event) => event.event === 'referenced' && event.commitId === sha)
    )
      continue;
    target.events.push({
      id: world.nextId(),
      event: 'referenced',
      actor,
      createdAt: world.now(),
      commitId: sha,
    });
  }
}

/** Issues of this repository that a text closes: "Closes #12". */
export function closedBy(repo: Repository, text: string): Issue[] {
  const own = fullNameOf(repo).toLowerCase();
  const numbers = [...text.matchAll(closing)]
    .filter(([, name]) => name === undefined || name.toLowerCase() === own)
    .map(([, , number]) => Number(number));
  return [...new Set(numbers)].flatMap((number) => repo.issues.get(number) ?? []);
}
