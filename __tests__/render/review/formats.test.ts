/** The forms in which the terminal prints a review. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { defaultConfig } from '../../../src/config/defaults.js';
import {
  renderReviewAs,
  type ReviewFormat,
  reviewFormats,
} from '../../../src/render/review/formats.js';
import { reviewSchema } from '../../../src/render/review/schema.js';
import { reviewText } from '../../../src/review/review-text.js';
import { reviewRules } from '../../../src/review/rules/index.js';

const source =
  '# Checkout\n\n## Summary\n\nWe should have tested it. The limit was, of course, too low.\n\n' +
  '## Impact\n\n3 orders.\n\n## Action items\n\n- Investigate the leak\n';
const settings = {
  rules: reviewRules,
  config: defaultConfig,
  context: { people: new Set<string>(), today: '2026-11-21' },
};
const documents = (text = source, path = 'postmortems/a b, c.md') => [
  reviewText(path, text, settings),
];
const screen = { width: 60, color: false, now: '2026-11-21T00:00:00Z' } as const;
const tool = { version: '1.2.3', homepage: 'https://example.org/tool#readme' };
const printed = (format: ReviewFormat, reviewed = documents(), totals = {}, width = 60) =>
  renderReviewAs(format, reviewed, {
    screen: { ...screen, width },
    rules: reviewRules,
    totals,
    tool,
  });

describe('text', () => {
  it('is by file and rule, the worst first, with a table', () => {
    const out = printed('text');
    expect(out.split('\n')[0]).toBe('postmortems/a b, c.md');
    const heads = [...out.matchAll(/^ {2}(error|warning|notice) ([\w-]+)$/gm)];
    expect(heads.length).toBeGreaterThan(3);
    const ranks = heads.map(([, severity = '']) =>
      ['error', 'warning', 'notice'].indexOf(severity),
    );
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(heads.map(([, , rule]) => rule)).size).toBe(heads.length);
    expect(out).toMatch(/^ {6}5:4 {2}Unexpected "should have tested", expected/m);
    expect(out).toMatch(/^no-counterfactual +warning +1 +1$/m);
  });
  it.each([40, 60, 80, 120])('fits %i columns ', (width) => {
    for (const line of printed('text', documents(), {}, width).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, 43));
  });
  it('says what the baseline holds and what was mended', () => {
    expect(printed('text', [], { known: 1, mended: 2, fixed: 3 }, 200)).toBe(
      'Nothing to remark in 0 files. Mended 3 findings. 1 more finding of the baseline not shown. ' +
        '2 findings of the baseline mended: --write-baseline takes them out.\n',
    );
  });
  it('names what --fix would mend', () => {
    expect(printed('text', documents(), {}, 80)).toContain('--fix mends 1 of them.');
  });
});

describe('one line a finding', () => {
  it('as compilers write it, which the problem matcher of the project reads', () => {
    const file = readFileSync('problem-matchers/after-action.json', 'utf8');
    const { problemMatcher } = JSON.parse(file) as {
      readonly problemMatcher: readonly {
        readonly pattern: readonly { readonly regexp: string; [group: string]: number | string }[];
      }[];
    };
    const [pattern] = problemMatcher[0]?.pattern ?? [];
    const lines = printed('compact').trim().split('\n');
    expect(lines).toHaveLength(documents()[0]?.findings.length ?? 0);
    documents()[0]?.findings.forEach(({ place, severity, message, ruleId }, index) => {
      const match = new RegExp(pattern?.regexp ?? '').exec(lines[index] ?? '');
      const group = (name: string) => match?.[Number(pattern?.[name])];
      expect([
        group('file'),
        group('line'),
        group('column'),
        group('severity'),
        group('message'),
        group('code'),
      ]).toEqual([
        'postmortems/a b, c.md',
        String(place.line),
        String(place.column),
        severity,
        message,
        ruleId,
      ]);
    });
  });
  it('as commands to the runner, whose signs in a path or text end nothing', () => {
    const out = printed('github', documents('# 100 %\n\nWe should have tested it.\n', 'a:b,c%.md'));
    const [first = ''] = out.split('\n');
    expect(first).toMatch(
      /^::(?:error|warning|notice) file=a%3Ab%2Cc%25\.md,line=\d+,col=\d+,title=/,
    );
    for (const line of out.trim().split('\n')) expect(line).toMatch(/^::[a-z]+ [^:]+::[^\n]+$/);
  });
});

describe('json', () => {
  it('is what its schema says', () => {
    const read: unknown = JSON.parse(printed('json'));
    expect(reviewSchema.parse(read)).toMatchObject({
      documents: [{ title: 'Checkout', actionItems: [{ text: 'Investigate the leak', line: 13 }] }],
    });
  });
});

/** What the standard requires of the parts that are written here. */
const sarif = {
  type: 'object',
  required: ['version', 'runs', '$schema'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          originalUriBaseIds: { type: 'object' },
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                properties: {
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      properties: {
                        shortDescription: { $ref: '#/definitions/message' },
                        fullDescription: { $ref: '#/definitions/message' },
                        helpUri: { type: 'string', pattern: '^https://[^ ]+$' },
                        defaultConfiguration: {
                          properties: { level: { $ref: '#/definitions/level' } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          results: { type: 'array', items: { $ref: '#/definitions/result' } },
        },
      },
    },
  },
  definitions: {
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message: {
      type: 'object',
      required: ['text'],
      properties: { text: { type: 'string', minLength: 1 } },
    },
    artifact: {
      type: 'object',
      required: ['uri'],
      properties: { uri: { type: 'string', pattern: "^[A-Za-z0-9._~%!$&'()*+,;=:@/-]+$" } },
    },
    region: {
      type: 'object',
      required: ['startLine', 'startColumn', 'endLine', 'endColumn'],
      additionalProperties: false,
      properties: {
        startLine: { type: 'integer', minimum: 1 },
        startColumn: { type: 'integer', minimum: 1 },
        endLine: { type: 'integer', minimum: 1 },
        endColumn: { type: 'integer', minimum: 1 },
      },
    },
    result: {
      type: 'object',
      required: ['message', 'ruleId', 'locations'],
      properties: {
        ruleIndex: { type: 'integer', minimum: 0 },
        level: { $ref: '#/definitions/level' },
        message: { $ref: '#/definitions/message' },
        partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
        locations: {
          type: 'array',
          items: {
            properties: {
              physicalLocation: {
                type: 'object',
                required: ['artifactLocation', 'region'],
                properties: {
                  artifactLocation: { $ref: '#/definitions/artifact' },
                  region: { $ref: '#/definitions/region' },
                },
              },
            },
          },
        },
        fixes: {
          type: 'array',
          items: {
            type: 'object',
            required: ['artifactChanges'],
            properties: {
              artifactChanges: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['artifactLocation', 'replacements'],
                  properties: {
                    replacements: {
                      type: 'array',
                      minItems: 1,
                      items: {
                        type: 'object',
                        required: ['deletedRegion'],
                        properties: { deletedRegion: { $ref: '#/definitions/region' } },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly locations: readonly { readonly physicalLocation: { readonly region: Region } }[];
    }[];
  }[];
}
type Region = Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;

describe('sarif', () => {
  const ajv = new Ajv({ strict: false, formats: { uri: /^https:/ } });
  const read = (text = source) => JSON.parse(printed('sarif', documents(text))) as SarifLog;

  it('has what the standard requires', () => {
    ajv.validate(sarif, read());
    expect(ajv.errors).toBeNull();
  });
  it('points at its rules, and at the words', () => {
    const [run] = read().runs;
    const lines = source.split('\n');
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const words = run?.results.map(({ locations }) => {
      const region = locations[0]?.physicalLocation.region;
      if (region === undefined || region.startLine !== region.endLine) return null;
      return lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1);
    });
    expect(words).toContain('should have tested');
  });
  it('names each result by what stays when lines move', () => {
    const names = (text: string) =>
      read(text).runs[0]?.results.map(
        ({ partialFingerprints }) => partialFingerprints['afterAction/v1'],
      );
    expect(new Set(names(source)).size).toBe(names(source)?.length);
    expect(names(source.replace('## Summary', '\n\n## Summary'))).toEqual(names(source));
  });
});

it('nothing found is nothing said, in each form', () => {
  const out = Object.fromEntries(reviewFormats.map((format) => [format, printed(format, [])]));
  expect(out).toMatchObject({ text: 'Nothing to remark in 0 files.\n', compact: '', github: '' });
});
