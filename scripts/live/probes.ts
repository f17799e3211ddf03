/** Questions that only the real GitHub can answer, each asked once. What the local one says is the assumption. */
import type { Client, Json } from './scenario.js';

export interface Answer {
  readonly id: string;
  readonly question: string;
  /** `by hand` where a token of a workflow cannot ask. */
  readonly answer: string;
}

interface Probe {
  readonly id: string;
  readonly question: string;
  readonly ask: (client: Client, issue: number) => Promise<string>;
}

const byHand = async (): Promise<string> => 'by hand';

export const probes: readonly Probe[] = [
  {
    id: 'environment-event',
    question: 'Does a job with `environment:` start workflows by deployment_status?',
    ask: async ({ send }) => {
      const { status, body } = await send('GET /actions/runs?event=deployment_status&per_page=1');
      return status === 200
        ? `${Number(body['total_count']) > 0 ? 'some' : 'no'} runs`
        : `${status}`;
    },
  },
  {
    id: 'skipped-in-group',
    question: 'Does a job skipped by `if:` take a place in its concurrency group?',
    ask: byHand,
  },
  {
    id: 'unknown-assignee',
    question: 'What does a login that does not exist do to the list of assignees?',
    ask: async ({ send }, issue) => {
      const assignees = ['no-such-person-after-action-live'];
      const { status, body } = await send(`POST /issues/${issue}/assignees`, { assignees });
      return `${status}, ${count(body['assignees'])} assigned`;
    },
  },
  {
    id: 'contents-without-permission',
    question: 'Is a file of a private repository 403 or 404 without contents: read?',
    ask: byHand,
  },
  {
    id: 'check-twice',
    question: 'May a check of ours be completed twice?',
    ask: async ({ send, world }) => {
      const head_sha = await tipOf(send);
      const made = await send('POST /check-runs', {
        name: `live ${world.run}`,
        head_sha,
        status: 'completed',
        conclusion: 'neutral',
      });
      const again = await send(`PATCH /check-runs/${String(made.body['id'])}`, {
        status: 'completed',
        conclusion: 'success',
      });
      return `${made.status}, ${again.status}`;
    },
  },
  {
    id: 'database-id',
    question: 'Does GraphQL give the number of a deployment, as REST does?',
    ask: async ({ send, query, world }) => {
      const rest = (await send('GET /deployments?per_page=1')).body as unknown as readonly Json[];
      const [owner, name] = world.repository.split('/');
      const asked = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
        deployments(last: 1) { nodes { databaseId } } } }`;
      const text = JSON.stringify(await query(asked, { owner, name }));
      return text.includes(`"databaseId":${String(rest[0]?.['id'])}`) ? 'the same' : 'another';
    },
  },
  {
    id: 'locked-issue',
    question: 'May GITHUB_TOKEN comment on a locked issue?',
    ask: async ({ send }, issue) => {
      const locked = await send(`PUT /issues/${issue}/lock`);
      const { status } = await send(`POST /issues/${issue}/comments`, { body: 'still here' });
      return `${locked.status}, ${status}`;
    },
  },
  {
    id: 'close-with-comment',
    question: 'Which event comes first when somebody closes with a comment?',
    ask: byHand,
  },
  {
    id: 'two-checks-of-one-name',
    question: 'Are two checks of one name by one app two entries?',
    ask: async ({ send, world }) => {
      const head_sha = await tipOf(send);
      const name = `live twins ${world.run}`;
      const check = { name, head_sha, status: 'completed', conclusion: 'success' };
      await send('POST /check-runs', check);
      await send('POST /check-runs', check);
      const { body } = await send(
        `GET /commits/${head_sha}/check-runs?check_name=${encodeURIComponent(name)}`,
      );
      return `${count(body['check_runs'])} listed`;
    },
  },
];

export async function askProbes(client: Client): Promise<Answer[]> {
  const { body } = await client.send('POST /issues', { title: `Live ${client.world.run}: probes` });
  const issue = Number(body['number']);
  const answers: Answer[] = [];
  for (const { id, question, ask } of probes)
    answers.push({ id, question, answer: await ask(client, issue) });
  await client.send(`PATCH /issues/${issue}`, { state: 'closed', state_reason: 'not_planned' });
  return answers;
}

const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

async function tipOf(send: Client['send']): Promise<string> {
  const [newest] = (await send('GET /commits?per_page=1')).body as unknown as readonly Json[];
  return String(newest?.['sha']);
}
