/**
 * `import`: rows of another tool's log, kept on the incident as comments of ours that people can
 * read and the timeline reads again.
 */
import { fingerprint } from '../markdown/fingerprint.js';
import { importMarkerKind, printImports } from '../timeline/import/import-comment.js';
import type { Imported } from '../timeline/import/import.js';
import { readImport } from '../timeline/import/read-import.js';
import type { Job } from './job.js';

export interface ImportInput {
  readonly issue: number;
  readonly text: string;
  /** Name of the file, or `pasted`. */
  readonly source: string;
}

export interface ImportFacts {
  readonly issue: number;
  readonly source: string;
  readonly imported: Imported;
}

export const importJob: Job<ImportInput, ImportFacts, Imported> = {
  id: 'import',
  description: 'put rows of another log on the incident',
  read: async (reader, { issue, text, source }, { config }) => {
    // Times without a date count from the declaration.
    const { createdAt } = await reader.issue(issue);
    return {
      issue,
      source,
      imported: readImport(text, { postedAt: createdAt, zone: config.timeZone }),
    };
  },
  plan: ({ issue, source, imported }) => {
    const pages = imported.events.length === 0 ? [] : printImports(imported, source);
    return {
      plan: {
        changes: pages.map(({ body }, index) => ({
          kind: 'comment',
          issue,
          key: importMarkerKind,
          part: `${fingerprint(source)}-${index + 1}`,
          body,
        })),
        reasons: [`${imported.events.length} rows were understood in ${source}`],
      },
      output: imported,
    };
  },
};
