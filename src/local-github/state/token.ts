/** A token: whose it is, what it may do, and what is left of its requests. */
import type { Account } from './records.js';

export type Scope =
  | 'metadata'
  | 'contents'
  | 'issues'
  | 'pull_requests'
  | 'checks'
  | 'deployments'
  | 'actions'
  | 'statuses'
  | 'administration';
export type Level = 'read' | 'write';
/** As a workflow's `permissions:` block, with underscores: what is not named is not granted. */
export type Permissions = Readonly<Partial<Record<Scope, Level>>>;

export interface RateLimit {
  limit: number;
  used: number;
  /** Seconds since 1970-01-01T00:00:00Z. */
  reset: number;
}

export interface Token {
  readonly value: string;
  readonly account: Account;
  /** `user`: limited by the account's role. `app`: a `GITHUB_TOKEN`, limited by its permissions. */
  readonly kind: 'user' | 'app';
  /** `null`: everything that the role allows (a classic token). */
  readonly permissions: Permissions | null;
  readonly rate: RateLimit;
}
