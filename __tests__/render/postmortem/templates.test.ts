/** The shipped templates among our own commands: their sections are known, each variable is used somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { parsePostmortem } from '../../../src/postmortem/parse.js';
import { renderPostmortem } from '../../../src/render/postmortem/postmortem.js';
import { publicVariables } from '../../../src/render/postmortem/public/variables.js';
import { describeTemplate, isPublic } from '../../../src/render/postmortem/template-head.js';
import { postmortemVariables } from '../../../src/render/postmortem/variables.js';
import { sections } from '../../../src/review/rules/sections.js';
import { defaultConfig } from '../../../src/config/defaults.js';
import { aDraft } from '../../support/markdown-builders.js';

const shipped = readdirSync('templates')
  .filter((name) => name !== 'pull-request.md')
  .map((name) => ({ name, template: readFileSync(`templates/${name}`, 'utf8') }));

it.each(shipped)('$name lacks no section that the review asks for', ({ template }) => {
  const document = parsePostmortem('p.md', renderPostmortem(aDraft({ template })));
  const context = { config: defaultConfig, now: '2026-11-21T00:00:00Z' } as never;
  expect(sections.check(document, context)).toEqual([]);
  expect(document.frontMatterProblems).toEqual([]);
});

it.each(shipped)('$name says what it is for, in one line', ({ template }) => {
  expect(describeTemplate(template)).toMatch(/^[A-Z].{20,100}\.$/);
});

it.each(shipped)('$name asks one short question a line', ({ template }) => {
  const questions = template.split('\n').filter((line) => line.includes('TODO'));
  expect(questions.length).toBeGreaterThan(0);
  for (const line of questions) expect(line).toMatch(/^_TODO: .{5,72}[?.]_$/);
});

it('uses every variable in one of them, but those for own templates', () => {
  const all = shipped.map(({ template }) => template).join('\n');
  const unused = [...postmortemVariables, ...publicVariables]
    .map(({ name }) => name)
    .filter((name) => !all.includes(`{{${name}}}`));
  expect(unused).toEqual(['number', 'incident', 'severity', 'date']);
});

it.each([
  ['{{! audience: public. For customers. }}', true, 'For customers.'],
  ['{{!audience:public}}', true, ''],
  ['{{! For the public audience. }}', false, 'For the public audience.'],
  ['# A\n{{! audience: public. x }}', false, ''],
  ['', false, ''],
])('reads the head of %j', (template, isForPublic, words) => {
  expect([isPublic(template), describeTemplate(template)]).toEqual([isForPublic, words]);
});
