/** Whose token it is, what it is still allowed, and what it runs on. */
import { isBot, trustedLogins } from '../../markdown/ours.js';
import { type Check, no, unseen, yes } from '../readiness.js';

export const identities: Check = {
  id: 'identities',
  group: 'start',
  needs: 'GitHub',
  description: 'What earlier runs wrote is recognised as ours, whichever token wrote it.',
  run: ({ config, configPath, github }) => {
    const self = github?.self ?? null;
    if (github === null || self === null) return unseen('GitHub does not say whose token this is');
    const trusted = trustedLogins({ self: self.login, identities: config.identities });
    const others = (github.markedBy ?? []).filter(({ login }) => !trusted.has(login.toLowerCase()));
    const bots = [...new Set(others.filter(isBot).map(({ login }) => login))];
    // A person's comment that looks like ours may be a copy: nobody is to be trusted for that.
    if (bots.length === 0) return yes(`@${self.login}`);
    return no(
      `comments of @${bots.join(', @')} look like ours and are not taken for ours`,
      `If After-Action ran as that account, add \`identities: [${bots.map((login) => JSON.stringify(login)).join(', ')}]\` to ${configPath ?? '.github/after-action.yml'}`,
    );
  },
};

/** A run takes up to 50 requests. */
const fewRequests = 100;

export const rateLeft: Check = {
  id: 'rate-left',
  group: 'start',
  needs: 'GitHub',
  description: 'Enough requests of this hour are left for a run.',
  run: ({ github }) => {
    const limit = github?.server?.limit;
    if (limit === undefined) return unseen('GitHub does not say how many requests are left');
    if (limit === null) return yes('this server has no limit');
    const time = limit.resetsAt.slice(11, 16);
    return limit.left >= Math.min(fewRequests, limit.total)
      ? yes(`${limit.left} of ${limit.total} requests until ${time} UTC`)
      : no(
          `${limit.left} of ${limit.total} requests are left until ${time} UTC`,
          `Wait until ${time} UTC; if it is often so, give After-Action the \`token:\` of an app of its own`,
        );
  },
};

/** Older ones were never compared with what we ask for. */
const oldest = [3, 14] as const;

export const serverVersion: Check = {
  id: 'server-version',
  group: 'start',
  needs: 'GitHub',
  description: 'An Enterprise server is of a version that was compared with what is asked of it.',
  run: ({ github }) => {
    const version = github?.server?.version ?? null;
    if (version === null) return null;
    const [, major = '', minor = ''] = /^(\d{1,3})\.(\d{1,3})/.exec(version) ?? [];
    const isKnown =
      Number(major) > oldest[0] || (Number(major) === oldest[0] && Number(minor) >= oldest[1]);
    return isKnown
      ? yes(`Enterprise Server ${version}`)
      : unseen(`Enterprise Server ${version}: nothing below ${oldest.join('.')} was tried`);
  },
};

/** Images that GitHub took away: a job that names one waits for a day and is dropped. */
const goneImages =
  /^(?:ubuntu-(?:16\.04|18\.04|20\.04)|windows-(?:2016|2019)|macos-(?:10\.15|1[0-3])(?:-\w{1,20})?)$/;

export const runnerImage: Check = {
  id: 'runner-image',
  group: 'start',
  needs: 'files',
  description: 'The runners that the jobs ask for still exist.',
  run: ({ jobs, runner }) => {
    const named = jobs.flatMap((one) => one.job.runsOn.map((label) => ({ ...one, label })));
    if (named.length === 0) return null;
    const gone = named.filter(({ label }) => goneImages.test(label));
    const [first] = gone;
    const labels = [...new Set(named.map(({ label }) => label))].slice(0, 5).join(', ');
    return first === undefined
      ? yes(runner === null ? labels : `${labels}; this run: ${runner}`)
      : no(
          `GitHub has no ${first.label} any more, and the job waits for it in vain`,
          `Write \`runs-on: ubuntu-24.04\` in ${[...new Set(gone.map(({ workflow }) => workflow.path))].join(', ')}`,
        );
  },
};
