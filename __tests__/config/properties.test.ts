import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { camelCased } from '../../src/config/camel-case.js';
import { configTable, jsonSchema } from '../../src/config/options.js';
import { parseConfig } from '../../src/config/parse-config.js';
import { configSchema } from '../../src/config/schema.js';
import { defaultConfig } from '../../src/config/defaults.js';

const keys = [
  'labels',
  'incident',
  'severities',
  'name',
  'time_zone',
  'deployments',
  'source',
  'correlation',
  'show',
  'services',
  'paths',
  'review',
  'rules',
  'follow_ups',
  'assign',
  '__proto__',
  'constructor',
  'x',
];
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 'UTC', 'auto', '', 'error', 'a/**', '../x'),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 5 }),
  ),
})).value;

describe('any text', () => {
  it('gives a usable configuration and problems with places; it never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom(
                'labels:',
                '  incident: x',
                '- a',
                'a: [',
                ']',
                '{',
                '}',
                '&a',
                '*a',
                '!!x',
                '"',
                "'",
                '|',
                '>',
                '#',
                '\t',
                ': ',
                '---',
                'time_zone: UTC',
              ),
              { maxLength: 20 },
            )
            .map((lines) => lines.join('\n')),
        ),
        (text) => {
          const { config, problems } = parseConfig(text);
          expect(config.severities.length).toBeGreaterThan(0);
          for (const { code, place, remedy } of problems)
            expect([
              /^PM40[12]$/.test(code),
              (place?.line ?? 0) >= 1,
              (place?.column ?? 0) >= 1,
              remedy !== '',
            ]).toEqual([true, true, true, true]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of the right shape and the wrong values too, and what is kept is right', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const { config, problems } = parseConfig(stringify(value));
        if (problems.length === 0) expect(parseConfig(stringify(value)).config).toEqual(config);
        expect(new Set(config.severities.map(({ name }) => name.toLowerCase())).size).toBe(
          config.severities.length,
        );
        expect(Object.keys(config).sort()).toEqual(Object.keys(defaultConfig).sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe('every option, with every wrong value', () => {
  const wrong = [
    '[]',
    '[1]',
    '[[]]',
    '{}',
    '{a: 1}',
    'true',
    '-1',
    '0',
    '1.5',
    '1e309',
    '.nan',
    '9007199254740993',
    '"\\n"',
    '"../../x"',
    '"\\u202e"',
    'yes',
    'on',
    '0o14',
    '12:30',
    '2026-11-20',
    '"' + 'x'.repeat(400) + '"',
    '"🔥"',
    '|\n    text',
  ];
  const options = configTable()
    .map(({ name }) => name)
    .filter((name) => !name.includes('[]'));
  it.each(options)(
    '%s is taken as it is or falls back to its default, with one problem at its place',
    (name) => {
      const [section = '', option] = name.split('.');
      for (const value of wrong) {
        const { config, problems } = parseConfig(
          option === undefined ? `${section}: ${value}\n` : `${section}:\n  ${option}: ${value}\n`,
        );
        const line = option === undefined ? 1 : 2;
        expect([
          value,
          problems.every(
            ({ code, place, remedy }) =>
              code === 'PM402' && (place?.line ?? 0) >= line && remedy !== '',
          ),
          problems.length <= 2,
        ]).toEqual([value, true, true]);
        // A severity that there is none of does no harm where it stands.
        const isKept = problems.every(({ message }) => message.startsWith('Unknown severity'));
        if (!isKept) expect(config).toEqual(defaultConfig);
      }
    },
  );
});

describe('the schema', () => {
  it('has the defaults as its defaults', () => {
    expect(camelCased(configSchema.parse({}))).toEqual(defaultConfig);
  });

  it('describes every option and gives each an example that it accepts', () => {
    for (const { name, description, example } of configTable()) {
      expect([name, description === '', example === '']).toEqual([name, false, false]);
      if (name.includes('[]')) continue;
      const [section = '', option] = name.split('.');
      const value: unknown = /^[[{\d]|^(?:true|false)$/.test(example)
        ? JSON.parse(example)
        : example;
      expect([
        name,
        configSchema.safeParse(
          option === undefined ? { [section]: value } : { [section]: { [option]: value } },
        ).success,
      ]).toEqual([name, true]);
    }
  });

  it('is draft-07 for editors, strict at every level', () => {
    const schema = jsonSchema();
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      additionalProperties: false,
    });
    for (const [name, node] of Object.entries(schema.properties ?? {}))
      if (node.properties) expect([name, node.additionalProperties]).toEqual([name, false]);
  });
});
