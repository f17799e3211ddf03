/** The door: the one place that opens a connection to anything but GitHub, and only to what it was asked to look at. */
import { readStatusPage, statusPageAddress } from '../probe/status-pages/status-page.js';
import { statusPages } from '../probe/status-pages/index.js';
import type {
  DependencyResult,
  Measured,
  ProbeDependency,
  Prober,
  ProbeRequest,
  ProbeTarget,
} from '../probe/probe.js';
import { dialTcp } from './connect.js';
import { deadlineIn, type Deadline } from './deadline.js';
import { type Look, lookAt } from './look-at.js';
import { systemNameServers } from './resolve.js';
import { portOf, type Rules, type Way } from './visit.js';

/** All of a look, whatever the number of targets: somebody waits for it. */
const lookMs = 8000;

export interface ProberOptions {
  /** Id of the workflow run. */
  readonly run?: string;
  /** Address of a proxy that this place is configured with; it is passed by, and that is said. */
  readonly proxy?: string | undefined;
  readonly way?: Partial<Way>;
  readonly lookMs?: number;
}

export function createProber({ run = '', proxy, way, ...options }: ProberOptions = {}): Prober {
  const known: Way = { names: systemNameServers(), dial: dialTcp, ...way };
  const vantage =
    proxy === undefined || proxy === ''
      ? []
      : ['a proxy is configured here, and probes pass it by: they ask the addresses themselves'];
  return {
    run,
    look: (request) => look(request, known, deadlineIn(options.lookMs ?? lookMs), vantage),
  };
}

async function look(
  request: ProbeRequest,
  way: Way,
  deadline: Deadline,
  vantage: readonly string[],
): Promise<Measured> {
  const rules: Rules = {
    allowHosts: request.allowHosts,
    ports: [...request.targets, ...request.dependencies].map(({ url }) => portOf(new URL(url))),
    now: request.now,
  };
  const [targets, controls, dependencies] = await Promise.all([
    Promise.all(request.targets.map((target) => lookAt(target, way, rules, deadline))),
    Promise.all(request.controls.map((url) => lookAt(plain(url), way, rules, deadline))),
    Promise.all(request.dependencies.map((one) => ask(one, way, rules, deadline))),
  ]);
  return {
    targets: targets.map(({ result }) => result),
    controls: { asked: controls.length, up: controls.filter(reached).length },
    dependencies,
    raw: targets.map(({ raw }) => raw),
    vantage,
  };
}

/** A control shows that the way out is open: any answer does. */
const reached = ({ result }: Look): boolean => result.status !== null;

function plain(url: string): ProbeTarget {
  const expect = { status: null, contains: null, withinMs: null };
  return { name: url, url, service: null, expect };
}

async function ask(
  dependency: ProbeDependency,
  way: Way,
  rules: Rules,
  deadline: Deadline,
): Promise<DependencyResult> {
  const page = statusPages.find(({ id }) => id === dependency.format);
  if (page === undefined) return readStatusPage(dependency, null, '');
  const read = async (path: string): Promise<DependencyResult> => {
    const address = statusPageAddress(dependency.url, path);
    const { result, body } = await lookAt(plain(address), way, { ...rules, whole: true }, deadline);
    return readStatusPage(dependency, page, result.fault === null ? body : '');
  };
  const whole = await read(page.path);
  return whole.state === 'unknown' && page.shortPath !== undefined ? read(page.shortPath) : whole;
}
