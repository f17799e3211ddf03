/** Builders for incidents told in comments, for configuration and for follow-ups. */
import type { Config } from '../../src/config/config.js';
import { defaultConfig } from '../../src/config/defaults.js';
import type { IncidentFacts } from '../../src/incident/incident.js';
import { printMarker } from '../../src/markdown/marker.js';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import type { PostmortemDocument } from '../../src/postmortem/document.js';
import type { IssueRecord, Permission } from '../../src/repository/repository.js';
import { aComment, aUser, anIssue, minute, someFacts, theBot } from './repository-builders.js';

export { defaultConfig };

/** The default configuration with some sections changed. */
export function aConfig(
  over: {
    readonly [K in keyof Config]?: Config[K] extends readonly unknown[]
      ? Config[K]
      : Config[K] extends object
        ? Partial<Config[K]>
        : Config[K];
  } = {},
): Config {
  const merged = Object.entries(over).map(([key, value]) => [
    key,
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...(defaultConfig[key as keyof Config] as object), ...value }
      : value,
  ]);
  return { ...defaultConfig, ...Object.fromEntries(merged) } as Config;
}

/**
 * `['maya', '/started 13:52 UTC']`: comment n (from 0) has the id 1001 + n and was written 10 + n
 * minutes after the declaration.
 */
export function told(
  ...comments: readonly (readonly [author: string, body: string])[]
): IncidentFacts {
  return factsWith({
    comments: comments.map(([author, body], n) =>
      aComment({ id: 1001 + n, author: aUser(author), body, createdAt: minute(10 + n) }),
    ),
  });
}

/** Everybody who wrote may command, unless `permissions` say otherwise. */
export function factsWith(over: Partial<IncidentFacts>): IncidentFacts {
  const facts = someFacts(over);
  const permissions: Record<string, Permission> = Object.fromEntries(
    facts.comments.map(({ author }) => [author.login, 'write']),
  );
  return { ...facts, permissions: over.permissions ?? permissions };
}

export function aPostmortem(
  actions: string,
  over: { readonly path?: string; readonly incident?: number | null } = {},
): PostmortemDocument {
  const { path = 'postmortems/2026-11-20-checkout-12.md', incident = 12 } = over;
  const front = incident === null ? '' : `---\nincident: ${incident}\n---\n`;
  return parsePostmortem(
    path,
    `${front}# Checkout returned 502\n\n## Action items\n\n${actions}\n`,
  );
}

/** A tracking issue of ours, as it looks after it was opened for `words`. */
export function aTrackingIssue(
  key: string,
  words: string,
  over: Partial<IssueRecord> = {},
): IssueRecord {
  return anIssue({
    number: 40,
    title: words,
    author: theBot,
    labels: ['follow-up'],
    body: `${printMarker('follow-up', { key })}\n${words}\n\nmore`,
    ...over,
  });
}
