/** What customers may read: whatever is planted into the incident, none of it is shown. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultConfig } from '../../../src/config/defaults.js';
import { UserError } from '../../../src/errors.js';
import { findLeaks } from '../../../src/render/postmortem/public/leaks.js';
import { learnPrivateWords } from '../../../src/render/postmortem/public/private-words.js';
import { sanitize } from '../../../src/render/postmortem/public/sanitize.js';
import { renderPostmortem } from '../../../src/render/postmortem/postmortem.js';
import { aDraft } from '../../support/markdown-builders.js';
import { aComment, aCommit, declared } from '../../support/repository-builders.js';

const template = readFileSync('templates/customer-facing.md', 'utf8');
const url = 'https://github.com/acme/shop/issues/12#issuecomment-1';

/** The texts that customers may be shown sentences of. */
function draftWith(texts: {
  readonly title?: string;
  readonly impact?: string;
  readonly update?: string;
  readonly action?: string;
  readonly said?: readonly string[];
  readonly privateWords?: readonly string[];
}) {
  const draft = aDraft({
    template,
    incident: {
      title: texts.title ?? 'Checkout returns errors',
      impact: { value: texts.impact ?? 'Orders failed.', at: declared, by: 'jon', url },
      updates: [
        {
          value: { text: texts.update ?? 'We are looking into it.', nextDue: null },
          at: declared,
          by: 'jon',
          url,
        },
      ],
      followUps: [{ text: texts.action ?? 'Add an alert', owner: 'jon', due: null, url }],
      lead: 'maya-k',
    },
  });
  return {
    ...draft,
    facts: {
      ...draft.facts,
      comments: (texts.said ?? []).map((body, i) => aComment({ id: 70 + i, body })),
      commits: [aCommit({ authorName: 'Okonkwo Bright', message: 'Shrink the connection pool' })],
    },
    config: {
      ...defaultConfig,
      postmortem: { ...defaultConfig.postmortem, privateWords: texts.privateWords ?? [] },
    },
  };
}

const shown = (texts: Parameters<typeof draftWith>[0]): string =>
  renderPostmortem(draftWith(texts));

describe('the customer-facing template', () => {
  it('shows plain sentences and times, without links, names and owners', () => {
    const text = shown({
      title: 'Checkout is down',
      impact: 'About 12% of orders failed from 13:58 to 14:34 UTC. Nobody was charged twice.',
      update: 'The checkout works again for most customers.',
      action: 'Add an alert for the checkout',
    });
    for (const words of [
      '# Checkout is down',
      'About 12% of orders failed from 13:58 to 14:34 UTC. Nobody was charged twice.',
      'The checkout works again for most customers.',
      '- Add an alert for the checkout',
      'It began: 2026-11-20 13:58 UTC',
      'Time to mitigate: 36 min',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/https?:|\]\(|maya|jon|#12|incident_url/);
  });

  it('leaves out a sentence whole, and asks for it in other words', () => {
    const text = shown({
      impact: 'Orders failed. Maya restarted db-3.internal for PAY-123. It is over.',
    });
    expect(text).toContain('Orders failed. It is over.');
    expect(text).toContain('_TODO: one sentence was left out as not for customers');
  });

  it('shows the day where the title names something', () => {
    for (const title of ['db-3 is down', 'Ask Okonkwo about the queue', 'See #71'])
      expect(shown({ title })).toContain('# Incident of 2026-11-20\n');
  });

  it.each(['timeline', 'facts', 'links', 'title', 'front_matter', 'incident'])(
    'does not know {{%s}}',
    (name) => {
      expect(() =>
        renderPostmortem(aDraft({ template: `{{! audience: public. x }}\n{{${name}}}` })),
      ).toThrow(UserError);
    },
  );

  it('publishes none of 3,000 planted tokens', () => {
    const letters = (min: number, max: number) =>
      fc.stringMatching(new RegExp(`^[bcdfghjklmnpqrstvwxz][aeiou][a-z]{${min},${max}}$`));
    const digits = fc.integer({ min: 2, max: 99_999 });
    const planted = fc.oneof(
      letters(3, 8).map((name) => ({ token: `${name}x`, as: 'login' as const })),
      letters(3, 8).map((name) => ({
        token: name[0]?.toUpperCase() + name.slice(1),
        as: 'name' as const,
      })),
      fc
        .tuple(letters(2, 6), digits)
        .map(([a, n]) => ({ token: `${a}-${n}`, as: 'text' as const })),
      fc
        .tuple(letters(2, 6), letters(2, 6))
        .map(([a, b]) => ({ token: `${a}.${b}.internal`, as: 'text' as const })),
      fc
        .tuple(letters(2, 6), digits)
        .map(([a, n]) => ({ token: `https://${a}.example/${n}`, as: 'text' as const })),
      fc
        .tuple(letters(2, 5), digits)
        .map(([a, n]) => ({ token: `${a.toUpperCase()}-${n}`, as: 'text' as const })),
      digits.map((n) => ({ token: `#${n}`, as: 'text' as const })),
      fc
        .tuple(fc.integer({ min: 1, max: 254 }), fc.integer({ min: 1, max: 254 }))
        .map(([a, b]) => ({ token: `10.${a}.${b}.7`, as: 'text' as const })),
      letters(3, 8).map((name) => ({ token: `@${name}`, as: 'text' as const })),
      fc
        .tuple(letters(2, 6), letters(2, 6))
        .map(([a, b]) => ({ token: `${a}@${b}.example`, as: 'text' as const })),
      fc
        .tuple(letters(2, 6), letters(2, 6))
        .map(([a, b]) => ({ token: `${a}/${b}`, as: 'text' as const })),
      fc
        .tuple(letters(2, 6), letters(2, 6))
        .map(([a, b]) => ({ token: `${a}_${b}`, as: 'text' as const })),
      letters(4, 9).map((word) => ({ token: word, as: 'code' as const })),
      letters(4, 9).map((word) => ({ token: word, as: 'configured' as const })),
    );
    const sentence = (token: string) =>
      fc.constantFrom(
        `Orders failed because of ${token}.`,
        `${token} was restarted at 14:03.`,
        `We asked (${token}), and it is over.`,
        `Some pages of ${token}'s shop were slow`,
        `"${token}": no orders`,
      );
    fc.assert(
      fc.property(
        planted.chain((plant) => fc.tuple(fc.constant(plant), sentence(plant.token))),
        fc.constantFrom('title', 'impact', 'update', 'action'),
        ([{ token, as }, words], place) => {
          const text = shown({
            [place]: `Orders failed. ${words} It is over.`,
            said: as === 'login' ? [`cc @${token}`] : as === 'code' ? [`restart \`${token}\``] : [],
            privateWords: as === 'configured' ? [token] : [],
          });
          const body = text.replace(/<!--[^]*?-->/g, '').toLowerCase();
          expect(body).not.toContain(token.toLowerCase());
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('the second look', () => {
  const words = learnPrivateWords(draftWith({ said: ['cc @bright-eyes', 'see `orders_db`'] }));
  it.each([
    'See https://a.example',
    'by @jon',
    'ask bright-eyes',
    'in #71',
    'as PAY-12 says',
    'on db.shop.internal',
    'at 10.1.2.3',
    'with b629a05',
    'from orders_db',
    'Okonkwo Bright did',
    'said Okonkwo',
    `key ghp_${'aB3dE5gH7j'.repeat(4)}`,
  ])('finds a leak: %s', (text) => {
    expect(findLeaks(text, words)).not.toEqual([]);
    expect(sanitize(text, words).sentences).toEqual([]);
  });
  it.each([
    'Orders failed for 12% of customers, e.g. in Europe.',
    'It began at 13:58 UTC on 20 November.',
    'It cost €1,200 and 35 minutes; 5xx fell to 0.5%.',
  ])('finds none: %s', (text) => {
    expect(findLeaks(text, words)).toEqual([]);
    expect(sanitize(text, words)).toMatchObject({ omitted: 0 });
  });
});
