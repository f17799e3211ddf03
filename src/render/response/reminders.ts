/** What is due to be asked, in one comment a run: one line and one remedy each. Nobody is mentioned. */
import { freezeAt } from '../../incident/freeze.js';
import { bareLogin } from '../../incident/lead.js';
import { codeBlock, link, text } from '../../markdown/write.js';
import { printDraft } from '../../response/draft.js';
import { unannouncedAt } from '../../response/at-once.js';
import { participantsOf } from '../../response/participants.js';
import { againstFreeze, pastFreezeId } from '../../response/freeze-reminders.js';
import type { Reminder, ReminderKind } from '../../response/reminder.js';
import type { ReminderFacts } from '../../response/reminders.js';
import { formatDuration, secondsBetween, type Instant } from '../../time/instant.js';
import { draftFor, type DraftPage } from './draft.js';
import { moment, shortMoment } from './moment.js';
import { clip } from './people.js';

export interface ReminderPage extends DraftPage {
  readonly timeline: ReminderFacts['timeline'];
  readonly deploys: ReminderFacts['deploys'];
  readonly thread: ReminderFacts['thread'];
}

export function renderReminders(
  reminders: readonly Reminder[],
  page: ReminderPage,
  now: Instant,
): string {
  return reminders.map((one) => lines[one.kind](one, page, now)).join('\n\n');
}

type Line = (reminder: Reminder, page: ReminderPage, now: Instant) => string;

const lines: Readonly<Record<ReminderKind, Line>> = {
  'lead-missing': () =>
    '**Nobody leads yet.** One person decides, the others do: `/lead me`, `/lead random`, or 🚀 on the response comment (seen with the next run).',
  'severity-missing': (_, { config }) =>
    `**There is no severity yet.** ${config.severities
      .slice(0, 4)
      .map(({ name }) => `\`/severity ${name}\``)
      .join(' · ')}`,
  'update-due': ({ due }, page, now) => {
    const { incident, config } = page;
    const clock = { zone: config.timeZone, day: incident.declaredAt };
    const late = secondsBetween(due, now);
    const since = late < 60 ? 'is due' : `was due at ${moment(due, clock)}`;
    const draft = printDraft(draftFor(page, now));
    return `**An update ${since}.** Send this, as it is or changed, or \`/snooze 20m REASON\`:\n\n${codeBlock(draft)}`;
  },
  'fresh-eyes': (_, { config }) => {
    const { escalation, freshEyesAfterMinutes } = config.response;
    const whom =
      escalation.length === 0
        ? 'somebody who has not looked yet'
        : escalation.map((name) => text(`@${bareLogin(name)}`)).join(', ');
    return (
      `**Nothing has moved for ${formatDuration(freshEyesAfterMinutes * 60)}:** no finding, attempt or status. ` +
      `Bring in fresh eyes: ${whom}. Tell them what is known, not what you believe.`
    );
  },
  rotate: (_, { incident, config }) =>
    `**${text(incident.lead ?? 'One person')} has led for ${formatDuration(config.response.rotateAfterHours * 3600)}.** ` +
    'Rest is part of the response: `/handover @somebody`, with what is known and what is next.',
  'restore-due': (_, { incident, config }) => {
    const last = incident.restores.at(-1);
    const clock = { zone: config.timeZone, day: incident.declaredAt };
    const put =
      last === undefined
        ? ''
        : ` (${link(`${last.by}, ${shortMoment(last.at, clock)}`, last.url)})`;
    return (
      `**It is time for the full restore:** ${clip(last?.text ?? '', 200)}${put}. ` +
      '`/restore done` when it is, or `/restore later WHAT TIME @who`.'
    );
  },
  'freeze-ends': (_, { incident, config }, now) => {
    const held = freezeAt(incident.freezes, now);
    const when =
      held === null
        ? 'soon'
        : `at ${moment(held.until, { zone: config.timeZone, day: incident.declaredAt })}`;
    return (
      `**The freeze of deploys ends ${when}.** What waited goes out with the next push from then on. ` +
      'Longer: `/freeze 1h REASON`; already now: `/unfreeze`.'
    );
  },
  'past-freeze': ({ id }, page) => {
    const one = againstFreeze(page).find((shipped) => pastFreezeId(shipped) === id);
    if (one === undefined) return '**Something went out during the freeze.**';
    const { deploy, without } = one;
    const what = link(deploy.label, deploy.url);
    return (
      `**${toLead(page)}something went out during the freeze without a pass:** ${what}` +
      `${without.length === 0 ? '' : `, with ${text(without.slice(0, 5).join(', '))}`}. ` +
      'If it was meant to, say so with `/allow`; if not, look at what it changed.'
    );
  },
  'two-people': (_, page) =>
    `**${toLead(page)}two people are changing things:** ${page.incident.attempts
      .filter(({ closedAt }) => closedAt === null)
      .slice(-3)
      .map(({ text: words, by, url }) => `${link(by, url)}: ${clip(words, 100)}`)
      .join(
        ' · ',
      )}. One at a time, else nobody knows what helped: \`/tried TEXT → RESULT\` closes one.`,
  unannounced: ({ due }, page) => {
    const what = unannouncedAt(page, due);
    const who = what?.by || 'somebody';
    return (
      `**${toLead(page)}something went live that nobody announced:** ` +
      `${what === null ? '' : `${link(who, what.url)}: ${clip(what.text, 100)}. `}` +
      'Ask whether it belongs to the response, and what it changes; next time `/trying` first.'
    );
  },
  collect: (_, page) => {
    const who = participantsOf(page.incident, page.timeline).map((login) => text(login));
    const names = who.length === 0 ? 'Everybody who took part' : who.join(', ');
    return (
      `**It is over; write down what you know while it is fresh.** ${names}: what did you see or do that is not in ` +
      'the timeline? A comment here within a day lands in the postmortem; `/timeline TEXT | TIME` gives it a time.'
    );
  },
};

/** By name, not as a mention: who leads is assigned, and hears of every comment. */
function toLead({ incident }: ReminderPage): string {
  return incident.lead === null ? '' : `${text(incident.lead)}: `;
}
