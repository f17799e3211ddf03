/** The repository's labels and milestones. */
import { instantOf } from '../../time/instant.js';
import { invalid, notFound } from '../refusal.js';
import { created, list, noContent, ok, requiredText, sorted, text } from '../replies.js';
import type { Reply, RepositoryCall, RepositoryRoute } from '../router.js';
import { labelShape, milestoneShape } from '../shapes/issue.js';
import { findLabel } from '../state/issues.js';
import type { Label, Milestone } from '../state/records.js';

const read = ['issues:read', 'pull_requests:read'] as const;
const write = ['issues:write', 'pull_requests:write'] as const;

export const labelRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    template: '/labels',
    needs: read,
    run: (call) =>
      list(call, call.repo.labels, (label) => labelShape(call.world, call.repo, label)),
  },
  { method: 'POST', template: '/labels', needs: write, role: 'write', run: createLabel },
  {
    method: 'GET',
    template: '/labels/{name}',
    needs: read,
    run: (call) => ok(labelShape(call.world, call.repo, labelOf(call))),
  },
  { method: 'PATCH', template: '/labels/{name}', needs: write, role: 'write', run: changeLabel },
  { method: 'DELETE', template: '/labels/{name}', needs: write, role: 'write', run: deleteLabel },
  { method: 'GET', template: '/milestones', needs: read, run: listMilestones },
  { method: 'POST', template: '/milestones', needs: write, role: 'triage', run: createMilestone },
  {
    method: 'GET',
    template: '/milestones/{milestone_number}',
    needs: read,
    run: (call) => ok(milestoneShape(call.world, call.repo, milestoneOf(call))),
  },
  {
    method: 'PATCH',
    template: '/milestones/{milestone_number}',
    needs: write,
    role: 'triage',
    run: changeMilestone,
  },
  {
    method: 'DELETE',
    template: '/milestones/{milestone_number}',
    needs: write,
    role: 'triage',
    run: deleteMilestone,
  },
];

function labelOf(call: RepositoryCall): Label {
  const label = findLabel(call.repo, call.params['name'] ?? '');
  if (!label) throw notFound();
  return label;
}

function colorIn(call: RepositoryCall): string | undefined {
  const color = text(call.body, 'color');
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color))
    throw invalid({ resource: 'Label', code: 'invalid', field: 'color' });
  return color?.toLowerCase();
}

function createLabel(call: RepositoryCall): Reply {
  const { world, repo, body } = call;
  const name = requiredText('Label', body, 'name');
  if (findLabel(repo, name))
    throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
  const label: Label = {
    id: world.nextId(),
    name,
    color: colorIn(call) ?? 'ededed',
    description: text(body, 'description') ?? null,
    stock: false,
  };
  if ((label.description?.length ?? 0) > 100)
    throw invalid({
      resource: 'Label',
      code: 'custom',
      field: 'description',
      message: 'description is too long (maximum is 100 characters)',
    });
  repo.labels.push(label);
  return created(labelShape(world, repo, label));
}

function changeLabel(call: RepositoryCall): Reply {
  const label = labelOf(call);
  label.name = text(call.body, 'new_name') ?? label.name;
  label.color = colorIn(call) ?? label.color;
  label.description = text(call.body, 'description') ?? label.description;
  return ok(labelShape(call.world, call.repo, label));
}

function deleteLabel(call: RepositoryCall): Reply {
  const label = labelOf(call);
  call.repo.labels.splice(call.repo.labels.indexOf(label), 1);
  for (const issue of call.repo.issues.values())
    issue.labels = issue.labels.filter((other) => other !== label);
  return noContent;
}

function milestoneOf(call: RepositoryCall): Milestone {
  const milestone = call.repo.milestones.find(
    ({ number }) => number === Number(call.params['milestone_number']),
  );
  if (!milestone) throw notFound();
  return milestone;
}

function listMilestones(call: RepositoryCall): Reply {
  const state = call.query.get('state') ?? 'open';
  const kept = call.repo.milestones.filter(
    (milestone) => state === 'all' || milestone.state === state,
  );
  const keys = {
    due_on: (milestone: Milestone) => milestone.dueOn ?? '9999',
    completeness: (milestone: Milestone) => milestone.number,
  };
  return list(call, sorted(call, kept, keys, 'due_on', 'asc'), (milestone) =>
    milestoneShape(call.world, call.repo, milestone),
  );
}

function createMilestone(call: RepositoryCall): Reply {
  const { world, repo, body } = call;
  const title = requiredText('Milestone', body, 'title');
  if (repo.milestones.some((milestone) => milestone.title === title))
    throw invalid({ resource: 'Milestone', code: 'already_exists', field: 'title' });
  const now = world.now();
  const milestone: Milestone = {
    id: world.nextId(),
    number: Math.max(0, ...repo.milestones.map(({ number }) => number)) + 1,
    title,
    description: text(body, 'description') ?? null,
    dueOn: instantOf(text(body, 'due_on')),
    state: 'open',
    creator: call.actor,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
  repo.milestones.push(milestone);
  return created(milestoneShape(world, repo, milestone));
}

function changeMilestone(call: RepositoryCall): Reply {
  const milestone = milestoneOf(call);
  const { body, world } = call;
  milestone.title = text(body, 'title') ?? milestone.title;
  milestone.description = text(body, 'description') ?? milestone.description;
  milestone.dueOn = instantOf(text(body, 'due_on')) ?? milestone.dueOn;
  const state = text(body, 'state');
  if (state === 'open' || state === 'closed') {
    milestone.state = state;
    milestone.closedAt = state === 'closed' ? world.now() : null;
  }
  milestone.updatedAt = world.now();
  return ok(milestoneShape(world, call.repo, milestone));
}

function deleteMilestone(call: RepositoryCall): Reply {
  const milestone = milestoneOf(call);
  call.repo.milestones.splice(call.repo.milestones.indexOf(milestone), 1);
  for (const issue of call.repo.issues.values())
    if (issue.milestone === milestone) issue.milestone = null;
  return noContent;
}
