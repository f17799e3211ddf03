/** `after-action cost`: what minutes of an outage cost, without a repository. */
import { exitCodes } from '../errors.js';
import type { Io } from '../node/io.js';
import { formula, leftOut, money } from '../render/response/cost.js';
import { priceOf } from '../response/cost.js';
import { allOf, usageError } from './usage.js';

interface Options {
  readonly minutes?: string;
  readonly perMinute?: string;
  readonly share?: string;
  readonly currency?: string;
  readonly json?: boolean;
}

export async function runCost(options: Options, io: Io): Promise<number> {
  const [minutes, perMinute, share, currency] = allOf(
    () => positive('--minutes', options.minutes, '43'),
    () => positive('--per-minute', options.perMinute, '120'),
    () => shareOf(options.share),
    () => currencyOf(options.currency),
  );
  const price = priceOf(minutes, { perMinute, share, currency });
  io.out(
    options.json === true
      ? `${JSON.stringify(price, null, 2)}\n`
      : `${money(price.total, currency)}\n${formula(price)}\n${leftOut}\n`,
  );
  return exitCodes.ok;
}

function currencyOf(given = 'USD'): string {
  if (/^[A-Z]{3}$/.test(given)) return given;
  throw usageError(
    `Unexpected currency "${given.slice(0, 20)}"`,
    'Write its three letters.',
    '--currency EUR',
  );
}

function positive(name: string, given: string | undefined, example: string): number {
  const number = readNumber(given);
  if (number !== null && number > 0 && number <= 1e9) return number;
  throw usageError(
    given === undefined
      ? `Missing ${name}`
      : `Unexpected ${name} "${given.slice(0, 40)}", expected a number above 0`,
    `Write ${name} with a number.`,
    `${name} ${example}`,
  );
}

/** `0.3` or `30%`. */
function shareOf(given: string | undefined): number {
  if (given === undefined) return 1;
  const percent = given.trim().endsWith('%');
  const number = readNumber(given.trim().replace(/%$/, ''));
  const share = number === null ? null : percent ? number / 100 : number;
  if (share !== null && share > 0 && share <= 1) return share;
  throw usageError(
    `Unexpected --share "${given.slice(0, 40)}", expected a share above 0 and up to 1`,
    'Write a share of the users.',
    '--share 0.3',
  );
}

function readNumber(given: string | undefined): number | null {
  const words = (given ?? '').trim();
  return /^\d{1,10}(?:\.\d{1,6})?$/.test(words) ? Number(words) : null;
}
