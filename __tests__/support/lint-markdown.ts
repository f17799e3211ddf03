/** What a repository's own checks say of a Markdown file: prettier and markdownlint, both with their defaults. */
import { lint } from 'markdownlint/promise';
import { format } from 'prettier';

/** Empty when both tools would leave the file as it is. */
export async function complaintsOf(source: string): Promise<readonly string[]> {
  const formatted = await format(source, { parser: 'markdown' });
  const { file = [] } = await lint({ strings: { file: source } });
  return [
    ...(formatted === source ? [] : [`prettier: ${firstDifference(source, formatted)}`]),
    ...file.map(
      ({ ruleNames: [rule], lineNumber, errorDetail, errorContext }) =>
        `${rule}:${lineNumber} ${errorDetail ?? ''} ${errorContext ?? ''} ` +
        `| ${source.split('\n')[lineNumber - 1] ?? ''}`,
    ),
  ];
}

function firstDifference(before: string, after: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  return `line ${at + 1}: ${JSON.stringify(a[at])} → ${JSON.stringify(b[at])}`;
}
