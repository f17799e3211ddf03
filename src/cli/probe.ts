/** `after-action probe`: look from where you are at addresses, or at what the configuration names. */
import { probeUrlFault } from '../config/faults.js';
import type { Config } from '../config/config.js';
import { exitCodes } from '../errors.js';
import { createScreen, type Io } from '../node/io.js';
import type { ProbeRequest, ProbeTarget } from '../probe/probe.js';
import { judge, type VerdictKind } from '../probe/verdict.js';
import { lazyProber } from '../probe-door/lazy-prober.js';
import { probeJson } from '../render/probe/json.js';
import { renderProbeTerminal } from '../render/probe/terminal.js';
import { localConfig } from './config-option.js';
import { usageError } from './usage.js';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly allowHost?: readonly string[];
}

const exits: Readonly<Record<VerdictKind, number>> = {
  up: exitCodes.ok,
  partly: exitCodes.findings,
  down: exitCodes.findings,
  'cannot-tell': exitCodes.unavailable,
};

export async function runProbe(options: Options, io: Io, urls: readonly string[]): Promise<number> {
  const config = await localConfig(options.config, io);
  const now = io.now();
  const request: ProbeRequest = {
    targets: urls.length > 0 ? urls.map((url) => targetOf(url, config)) : config.probes,
    controls: config.probe.controls,
    dependencies: urls.length > 0 ? [] : config.probe.dependencies,
    allowHosts: [...config.probe.allowHosts, ...(options.allowHost ?? [])],
    now,
  };
  if (request.targets.length === 0)
    throw usageError(
      'Missing an address: none is given, and no "probes" are configured here',
      'Name one, or configure "probes" in .github/after-action.yml.',
      'after-action probe https://shop.example.com/',
    );
  const measured = await lazyProber(io.env).look(request);
  io.out(
    options.json === true
      ? `${probeJson(measured, now)}\n`
      : `${renderProbeTerminal(measured, createScreen(io, now))}\n`,
  );
  return exits[judge(measured).kind];
}

/** What is configured for the address or the name counts; another address only has to answer. */
function targetOf(url: string, { probes }: Config): ProbeTarget {
  const known = probes.find((one) => one.url === url || one.name === url);
  if (known !== undefined) return known;
  const fault = probeUrlFault(url);
  if (fault !== null)
    throw usageError(
      fault,
      'Write an address with http:// or https://, or the name of a configured probe.',
      'after-action probe https://shop.example.com/',
    );
  return {
    name: new URL(url).host,
    url,
    service: null,
    expect: { status: null, contains: null, withinMs: null },
  };
}
