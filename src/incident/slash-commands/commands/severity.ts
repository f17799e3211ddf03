/** `/severity NAME`: one of the configured severities. */
import type { Config } from '../../../config/config.js';
import { closest } from '../../../config/closest.js';
import type { Problem } from '../../../errors.js';
import { matchSeverity } from '../../severity.js';
import { defineCommand } from '../define.js';
import { tryAgain } from '../times.js';
import { unquote } from '../words.js';

export const severity = defineCommand({
  name: 'severity',
  aliases: ['sev'],
  usage: 'NAME',
  example: '/severity sev2',
  description: 'sets the severity and its label',
  parse: (rest) =>
    unquote(rest) === '' ? { expected: 'a severity', received: '' } : [{ value: unquote(rest) }],
  resolve: ({ value }, { config }) => {
    const name = matchSeverity(value, config);
    return name === null
      ? { problem: unknownSeverity(value, config) }
      : { args: { value: name }, time: null, due: null };
  },
  effect: (incident, { command }) => ({ ...incident, severity: command.value }),
  row: ({ command }) => ({
    kind: 'severity',
    meaning: { type: 'severity', severity: command.value },
  }),
});

function unknownSeverity(value: string, config: Config): Problem {
  const names = config.severities.map(({ name }) => name);
  const near = closest(value.split(' ')[0] ?? '', names, 0.5);
  const hint = near === null ? '' : `, did you mean "${near}"?`;
  return {
    code: 'PM404',
    message: `Unknown severity "${value.slice(0, 40)}"${hint}`,
    expected: `one of ${names.join(', ')}`,
    example: `/severity ${near ?? names[0] ?? 'sev1'}`,
    received: value.slice(0, 40),
    remedy: tryAgain,
  };
}
