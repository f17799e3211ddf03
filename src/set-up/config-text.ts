/** A configuration that says only what differs from the defaults; `null` where nothing does. */
import { defaultConfig } from '../config/defaults.js';
import type { Detected } from './detect.js';

/** `watch`: the file of the watch, where it cannot have its usual name. */
export function configText(detected: Detected, watch: string | null = null): string | null {
  const { label, type, source, directory, timeZone, services } = detected;
  const parts = [
    labels(label, type),
    timeZone === null || /^(?:Etc\/)?(?:UTC|GMT)$/.test(timeZone)
      ? null
      : `# Times without a zone are read in this one.\ntime_zone: ${word(timeZone)}`,
    section('deployments', 'source', source, defaultConfig.deployments.source),
    services.length === 0
      ? null
      : [
          'services: # which files belong to what people call a service',
          ...services.map(printService),
        ].join('\n'),
    section('postmortem', 'directory', directory, defaultConfig.postmortem.directory),
    watch === null ? null : section('watch', 'workflow', watch, defaultConfig.watch.workflow),
  ].filter((part) => part !== null);
  const head =
    '# What differs from the defaults; docs/configuration.md of After-Action lists every option.';
  return parts.length === 0 ? null : [head, ...parts].join('\n\n');
}

function labels(label: string, type: string | null): string | null {
  const lines = [
    ...(label === defaultConfig.labels.incident ? [] : [`  incident: ${word(label)}`]),
    ...(type === null ? [] : [`  incident_type: ${word(type)} # the issue type counts as well`]),
  ];
  return lines.length === 0 ? null : ['labels:', ...lines].join('\n');
}

function section(name: string, option: string, value: string, usual: string | null): string | null {
  return value === usual ? null : `${name}:\n  ${option}: ${word(value)}`;
}

function printService({ name, paths }: Detected['services'][number]): string {
  return `  - name: ${word(name)}\n    paths: [${paths.map((path) => JSON.stringify(path)).join(', ')}]`;
}

/** Numbers, `on` and `null` are texts here. */
function word(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
