/** The pull request that writes the links of tracking issues back: one a document, brought up to date while it is open. */
import { parseMarker } from '../markdown/marker.js';
import { fingerprint } from '../markdown/fingerprint.js';
import { type Identities, trustedLogins } from '../markdown/ours.js';
import type { FollowUpDocument } from '../follow-ups/follow-ups.js';
import type { FollowUpsPlan } from '../follow-ups/plan-follow-ups.js';
import { markAsPublished } from '../postmortem/front-matter.js';
import type {
  FileContent,
  PullRequestRecord,
  RepositoryReader,
  RepositoryRecord,
} from '../repository/repository.js';
import type { Change } from './plan.js';

/** Branches that offer links begin with this. */
const offerPrefix = 'after-action/links-';

export interface Offers {
  /** Pull requests of ours that offered links before, by branch. */
  readonly pulls: Readonly<Record<string, PullRequestRecord>>;
  /** The document as it is on the branch of an open offer, by branch; `null` when a person changed it there. */
  readonly files: Readonly<Record<string, FileContent | null>>;
}

export async function readOffers(
  reader: RepositoryReader,
  documents: readonly Pick<FollowUpDocument, 'path' | 'incident'>[],
  pulls: readonly PullRequestRecord[],
  who: Identities,
): Promise<Offers> {
  const offers = Object.fromEntries(
    pulls
      .filter(({ head }) => head.ref.startsWith(offerPrefix))
      .map((pull) => [pull.head.ref, pull]),
  );
  return { pulls: offers, files: await filesOfOffers(reader, documents, offers, who) };
}

/** An offer that is open is brought up to date, unless the last change on its branch is a person's. */
async function filesOfOffers(
  reader: RepositoryReader,
  documents: readonly Pick<FollowUpDocument, 'path' | 'incident'>[],
  offers: Offers['pulls'],
  who: Identities,
): Promise<Offers['files']> {
  const files: Record<string, FileContent | null> = {};
  if (Object.values(offers).every(({ state }) => state === 'closed')) return files;
  for (const document of documents) {
    const offer = openOffer(document, offers);
    if (offer === null) continue;
    const ref = offer.head.ref;
    const file = await reader.file(document.path, ref);
    const [last] = (await reader.commits({ ref, path: document.path, limit: 1 })).items;
    files[ref] =
      last === undefined || trustedLogins(who).has(last.author.login.toLowerCase()) ? file : null;
  }
  return files;
}

/** `after-action/links-12`, the next one `…-12-2`; in former versions a hash of the document followed the number. */
function findBranches(
  { incident, path }: Pick<FollowUpDocument, 'path' | 'incident'>,
  offers: Offers['pulls'],
) {
  const name = incident ?? `file-${fingerprint(path).slice(0, 8)}`;
  const own = new RegExp(`^${offerPrefix}${name}(?:-[\\w-]{1,40})?$`);
  const taken = Object.keys(offers).filter((branch) => own.test(branch));
  return { name, taken };
}

function openOffer(
  document: Pick<FollowUpDocument, 'path' | 'incident'>,
  offers: Offers['pulls'],
): PullRequestRecord | null {
  const open = findBranches(document, offers).taken.flatMap((branch) =>
    offers[branch]?.state === 'open' ? [offers[branch]] : [],
  );
  return open.sort((a, b) => b.number - a.number)[0] ?? null;
}

/** Links that a person declined are not offered again. */
export function planOffer(
  plan: FollowUpsPlan,
  document: FollowUpDocument,
  file: FileContent,
  { pulls: offers, files }: Offers,
  repository: RepositoryRecord,
): readonly Change[] {
  if (plan.text === null || plan.open.length > 0) return [];
  const { name: short, taken } = findBranches(document, offers);
  const open = openOffer(document, offers);
  const links = fingerprint(plan.links.map(({ key, tracking }) => `${key} ${tracking}`).join(' '));
  const key = `${short}-${links}`;
  const former = `${offerPrefix}${document.incident ?? 'file'}-${fingerprint(plan.text)}`;
  const declined = Object.values(offers).some(
    (pull) =>
      pull.state === 'closed' &&
      !pull.merged &&
      (pull.head.ref === former || parseMarker(pull.body)?.attributes['key'] === key),
  );
  if (declined && open === null) return [];
  const next = taken.length === 0 ? '' : `-${taken.length + 1}`;
  const branch = open?.head.ref ?? `${offerPrefix}${short}${next}`;
  const there = open === null ? file : files[branch];
  if (there === null) return [];
  return changes({ plan, document, branch, key, seen: there?.sha ?? file.sha }, repository);
}

function changes(
  {
    plan,
    document,
    branch,
    key,
    seen,
  }: {
    readonly plan: FollowUpsPlan;
    readonly document: FollowUpDocument;
    readonly branch: string;
    readonly key: string;
    readonly seen: string;
  },
  { defaultBranch }: RepositoryRecord,
): readonly Change[] {
  const name = document.incident === null ? document.path : `incident ${document.incident}`;
  const text = markAsPublished(plan.text ?? '');
  const published = text === plan.text ? '' : ', sets the status to published';
  const listed = plan.links.map(({ tracking, line }) => `- line ${line}: ${tracking}`).join('\n');
  return [
    {
      kind: 'file',
      branch,
      base: defaultBranch,
      path: document.path,
      text,
      seen,
      message: `docs(postmortem): link the follow-ups of ${name}`,
    },
    {
      kind: 'pull-request',
      head: branch,
      base: defaultBranch,
      title: `Link the follow-ups of ${name}`,
      key,
      labels: [],
      draft: false,
      body:
        `The action items of \`${document.path}\` are tracked now. This adds the ` +
        `links${published}, and nothing else:\n\n${listed}\n`,
    },
  ];
}
