/** Whether configuration, form, templates and the files of services are what After-Action understands. */
import picomatch from 'picomatch';
import { labelsOf } from '../../set-up/detect.js';
import { openPlaces, runbooksOf } from '../../set-up/runbook-files.js';
import { formFolder, pathsBelow } from '../../set-up/view.js';
import { isFields, listOf, yamlFields } from '../../set-up/workflows.js';
import { counted } from '../../text/counted.js';
import { type Check, type Facts, no, yes } from '../readiness.js';

export const configurationValid: Check = {
  id: 'configuration-valid',
  group: 'start',
  needs: 'files',
  description: 'The configuration is understood.',
  run: ({ config, configPath, configProblems, checkIds }) => {
    const [first] = configProblems;
    if (first !== undefined)
      return no(`${first.message} (${configPath ?? ''}:${first.place?.line ?? 1})`, first.remedy);
    const unknown = config.readiness.accepted.find((id) => !checkIds.includes(id));
    if (unknown !== undefined)
      return no(
        `there is no check "${unknown}" to accept`,
        `Correct \`readiness.accepted\` in ${configPath ?? 'the configuration'}: docs/readiness.md lists the checks`,
      );
    return yes(configPath ?? 'none: the defaults hold');
  },
};

const templateFolder = '.github/after-action/templates';

export const templatePresent: Check = {
  id: 'template-present',
  group: 'start',
  needs: 'files',
  description: 'The templates that the configuration names are there.',
  run: ({ config: { postmortem }, view, templates }) => {
    const wanted = [postmortem.template, ...postmortem.templates.map(({ template }) => template)];
    const named = [...new Set(wanted)].filter((name) => name !== null);
    if (named.length === 0) return null;
    const missing = named.filter((name) => {
      const path = /[/\\]|\.\w{1,10}$/.test(name) ? name : `${templateFolder}/${name}.md`;
      const isThere = view.texts[path] !== undefined || view.paths?.includes(path) === true;
      // A path that was not listed may be there all the same.
      return !isThere && !templates.includes(name) && (view.paths !== null || path !== name);
    });
    const [first] = missing;
    return first === undefined
      ? yes(named.join(', '))
      : no(`there is no template "${first}"`, 'after-action templates lists those that there are');
  },
};

export const templateValid: Check = {
  id: 'template-valid',
  group: 'start',
  needs: 'files',
  description: 'Templates of the repository can be filled in.',
  run: ({ templateProblems, view }) => {
    const [first] = templateProblems;
    if (first !== undefined)
      return no(
        `${first.message} (${first.place?.path ?? ''}:${first.place?.line ?? 1})`,
        first.remedy,
      );
    const own = pathsBelow(view, templateFolder).filter((path) => path.endsWith('.md'));
    return own.length === 0
      ? null
      : yes(own.map((path) => path.slice(templateFolder.length + 1)).join(', '));
  },
};

interface Form {
  readonly path: string;
  readonly labels: readonly string[];
  readonly type: string | null;
  readonly headings: readonly string[];
}

function readForms({ view }: Facts): readonly Form[] {
  return pathsBelow(view, formFolder).flatMap((path) => {
    const form = /\.ya?ml$/.test(path) ? yamlFields(view.texts[path] ?? '') : null;
    const body = form?.['body'];
    if (form === null || !Array.isArray(body)) return [];
    const headings = body.filter(isFields).flatMap(({ attributes }) => {
      const label = isFields(attributes) ? attributes['label'] : undefined;
      return typeof label === 'string' ? [label] : [];
    });
    const [type = null] = listOf(form['type']);
    return [{ path, labels: labelsOf(form['labels']), type, headings }];
  });
}

const isIncidentForm = ({ path }: Form): boolean => /(?:incident|outage)[^/]{0,60}$/i.test(path);

export const formLabel: Check = {
  id: 'form-label',
  group: 'start',
  needs: 'files',
  description: 'The issue form of incidents sets the label that makes an issue an incident.',
  run: (facts) => {
    const { incident, incidentType } = facts.config.labels;
    const forms = readForms(facts);
    const has = ({ labels, type }: Form): boolean =>
      labels.some((label) => label.toLowerCase() === incident.toLowerCase()) ||
      (incidentType !== null && type?.toLowerCase() === incidentType.toLowerCase());
    const right = forms.find(has);
    if (right !== undefined) return yes(right.path);
    const wrong = forms.find(isIncidentForm);
    // Without a form the label is set by hand, which is a way too.
    return wrong === undefined
      ? null
      : no(
          `${wrong.path} does not set the label "${incident}"`,
          `Write \`labels: [${JSON.stringify(incident)}]\` in ${wrong.path}`,
        );
  },
};

export const formHeadings: Check = {
  id: 'form-headings',
  group: 'start',
  needs: 'files',
  description: 'The form asks for the severity under a heading that is understood.',
  run: (facts) => {
    const { incident } = facts.config.labels;
    const form = readForms(facts).find(
      (one) =>
        isIncidentForm(one) ||
        one.labels.some((label) => label.toLowerCase() === incident.toLowerCase()),
    );
    if (form === undefined) return null;
    return form.headings.some((heading) => /^(?:severity|sev|priority|how bad)\b/i.test(heading))
      ? yes('severity')
      : no(
          `${form.path} has no question that begins with "Severity"`,
          `Add a dropdown with the label "Severity" to ${form.path}`,
        );
  },
};

export const serviceFiles: Check = {
  id: 'service-files',
  group: 'changes',
  needs: 'all files',
  description: 'The globs of each service match at least one file.',
  run: ({ config: { services }, configPath, view }) => {
    if (services.length === 0) return null;
    const paths = view.paths ?? [];
    const empty = services.filter(({ paths: globs }) => {
      if (globs.length === 0) return false;
      const matches = picomatch([...globs], { dot: true });
      return !paths.some((path) => matches(path));
    });
    const [first] = empty;
    return first === undefined
      ? yes(`${services.length} services`)
      : no(
          `no file belongs to ${empty.map(({ name }) => name).join(', ')}`,
          `Correct the \`paths\` of ${first.name} in ${configPath ?? 'the configuration'}`,
        );
  },
};

export const runbooks: Check = {
  id: 'runbooks',
  group: 'people',
  needs: 'all files',
  description:
    'Where there are runbooks, each configured service has one, and none waits to be filled in.',
  run: ({ config: { services, response }, view }) => {
    const found = response.runbookFolders.flatMap((folder) => pathsBelow(view, folder));
    if (found.length === 0 || services.length === 0) return null;
    const missing = services.filter(
      ({ name }) => runbooksOf(name, view, response.runbookFolders).length === 0,
    );
    if (missing.length > 0)
      return no(
        `no runbook for ${missing.map(({ name }) => name).join(', ')}`,
        'after-action init --runbooks',
      );
    const open = found.filter((path) => openPlaces(view.texts[path] ?? '') > 0);
    const [first] = open;
    return first === undefined
      ? yes(`for ${services.length} services`)
      : no(
          `${counted(open.length, 'runbook')} with places that nobody has filled in: ${open.slice(0, 3).join(', ')}`,
          `Fill in what is marked TODO in ${first}`,
        );
  },
};

export const runbookLinks: Check = {
  id: 'runbook-links',
  group: 'people',
  needs: 'all files',
  description: 'Links of runbooks to files of the repository lead somewhere.',
  run: ({ config: { response }, view }) => {
    const books = response.runbookFolders
      .flatMap((folder) => pathsBelow(view, folder))
      .filter((path) => view.texts[path] !== undefined);
    if (books.length === 0) return null;
    const known = new Set(view.paths ?? []);
    const dead = books.flatMap((path) =>
      linkedFiles(path, view.texts[path] ?? '')
        .filter((target) => !isThere(target, known))
        .map((target) => ({ path, target })),
    );
    const [first] = dead;
    return first === undefined
      ? yes(`in ${books.length} runbooks`)
      : no(
          `${first.path} links to ${first.target}, which is not there`,
          `Correct the link in ${first.path}`,
        );
  },
};

function linkedFiles(from: string, text: string): readonly string[] {
  const folder = from.split('/').slice(0, -1);
  const plainText = text
    .replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gm, '')
    .replace(/`[^`\n]{0,500}`/g, '');
  return [...plainText.matchAll(/\]\(([^()\s<>]{1,300})\)/g)]
    .map((match) => (match[1] ?? '').replace(/[#?].*$/, ''))
    .filter((target) => /\.\w{1,5}$/.test(target) && !/^(?:[a-z][\w+.-]*:|\/\/)/i.test(target))
    .map((target) => resolved(target.startsWith('/') ? [] : folder, target));
}

function resolved(folder: readonly string[], target: string): string {
  const parts = [...folder];
  for (const part of safelyDecoded(target).split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return parts.join('/');
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isThere = (target: string, known: ReadonlySet<string>): boolean => known.has(target);
