/** The cost of an incident in words, with its formula and what it leaves out. Plain text. */
import type { Cost } from '../../response/cost.js';

/** `EUR 5,160` */
export function money(amount: number, currency: string): string {
  const digits = amount >= 100 || Number.isInteger(amount) ? 0 : 2;
  const figure = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
  return `${currency} ${figure}`;
}

/** `43 min × EUR 120 a minute × 30 % of the users` */
export function formula({
  minutes,
  perMinute,
  share,
  currency,
}: Omit<Cost, 'until' | 'total'>): string {
  const part = share === 1 ? '' : ` × ${Number((share * 100).toFixed(2))} % of the users`;
  return `${minutes} min × ${money(perMinute, currency)} a minute${part}`;
}

export const leftOut =
  'It leaves out refunds, the hours of the responders, and customers who do not come back.';
