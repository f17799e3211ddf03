/** The review as SARIF 2.1.0, which GitHub's code scanning and many editors read. */
import { nameFinding } from '../../review/baseline.js';
import type { Finding, Rule } from '../../review/review.js';
import type { ReviewedDocument } from './comment.js';

/** Who says all this, and where the pages of its rules are. */
export interface Tool {
  readonly version: string;
  readonly homepage: string;
}

const levels = { error: 'error', warning: 'warning', notice: 'note', off: 'none' } as const;

/** Ends with a line break. */
export function renderReviewSarif(
  documents: readonly ReviewedDocument[],
  rules: readonly Rule[],
  tool: Tool,
): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: renderDriver(rules, tool) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout' } } },
        results: documents.flatMap((one) => renderResults(one, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function renderDriver(rules: readonly Rule[], { version, homepage }: Tool): object {
  const site = homepage.replace(/#.*$/, '');
  return {
    name: 'After-Action',
    version,
    informationUri: site,
    rules: rules.map(({ id, description, source, defaultSeverity }) => ({
      id,
      shortDescription: { text: description },
      fullDescription: { text: `${description} ${source}` },
      helpUri: `${site}/blob/v${version}/docs/rules/${id}.md`,
      defaultConfiguration: { level: levels[defaultSeverity] },
    })),
  };
}

function renderResults(
  { document: { path, source }, findings }: ReviewedDocument,
  rules: readonly Rule[],
): readonly object[] {
  const names = new Map<string, number>();
  const artifactLocation = { uri: encodePath(path), uriBaseId: '%SRCROOT%' };
  return findings.map((finding) => {
    const { ruleId, severity, message, suggestion } = finding;
    const region = renderRegion(source, finding);
    const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
    const name = nameFinding(source, finding);
    const turn = (names.get(name) ?? 0) + 1;
    names.set(name, turn);
    return {
      ruleId,
      ...(ruleIndex === -1 ? {} : { ruleIndex }),
      level: levels[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      // Stays when lines move, so that an alert that somebody dismissed stays dismissed.
      partialFingerprints: { 'afterAction/v1': `${name}:${turn}` },
      ...(suggestion === undefined
        ? {}
        : { fixes: [renderFix(artifactLocation, region, suggestion)] }),
    };
  });
}

function renderFix(artifactLocation: object, deletedRegion: object, text: string): object {
  const replacements = [{ deletedRegion, insertedContent: { text } }];
  return {
    description: { text: 'Write this instead' },
    artifactChanges: [{ artifactLocation, replacements }],
  };
}

/** `endColumn` is the one after the last character. */
function renderRegion(source: string, { place }: Pick<Finding, 'place'>): object {
  const words = source.slice(place.start, place.end);
  const breaks = words.split('\n').length - 1;
  return {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.line + breaks,
    endColumn: breaks === 0 ? place.column + words.length : words.length - words.lastIndexOf('\n'),
  };
}

/** A relative reference: what is no letter of an address is written as its bytes. */
function encodePath(path: string): string {
  return path
    .replace(/^\.\//, '')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
