/** Follow-ups as JSON: the contract of `after-action follow-ups --json`. Its schema is in follow-ups-schema.ts. */
import { countStates } from '../../follow-ups/digest.js';
import type { FollowUp } from '../../follow-ups/follow-ups.js';
import { redact } from '../../markdown/redact.js';
import type { FollowUpsJson } from './schema.js';

export function followUpsJson(followUps: readonly FollowUp[]): FollowUpsJson {
  return { followUps: followUps.map(renderEntry), counts: countStates(followUps) };
}

function renderEntry({
  key,
  item,
  postmortem,
  state,
  issue,
  daysLate,
  dueAt,
}: FollowUp): FollowUpsJson['followUps'][number] {
  return {
    key,
    text: redact(item.text).text,
    type: item.type,
    owner: item.owner,
    due: dueAt === null ? null : dueAt.slice(0, 10),
    state,
    reason: item.reason === null ? null : redact(item.reason).text,
    daysLate,
    tracking: item.tracking,
    issue:
      issue === null
        ? null
        : {
            number: issue.number,
            url: issue.url,
            state: issue.state,
            stateReason: issue.stateReason,
          },
    postmortem: {
      path: postmortem.path,
      incident: postmortem.incident,
      title: redact(postmortem.title).text,
    },
    line: item.span.line,
  };
}
