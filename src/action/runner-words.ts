/** What a run of Actions runs on, in a few words: the runner tells by variables. */

interface Surroundings {
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** `Node 24.4.0 on Linux X64, self-hosted`; `null` outside of Actions. */
export function runnerWords({ version, env }: Surroundings): string | null {
  const { RUNNER_OS: os, RUNNER_ARCH: arch, RUNNER_ENVIRONMENT: kind } = env;
  if (os === undefined) return null;
  const place = [os, arch].filter(Boolean).join(' ');
  return `Node ${version.replace(/^v/, '')} on ${place}${kind ? `, ${kind}` : ''}`;
}
