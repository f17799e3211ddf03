/** Slack: one day or one channel of an export, an array of messages, or what its API answers (`{ messages: […] }`). */
import { instantOfEpoch } from '../../time/instant.js';
import type { ImportedEvent, ImportReader } from './import.js';
import { asObject, asObjects, asString, textAt, type Json } from './json-values.js';

const noise = new Set([
  'channel_join',
  'channel_leave',
  'channel_topic',
  'channel_purpose',
  'channel_name',
  'channel_archive',
  'channel_convert_to_private',
  'group_join',
  'group_leave',
  'bot_add',
  'bot_remove',
  'pinned_item',
  'message_deleted',
  'tombstone',
]);

export const slackReader: ImportReader = {
  id: 'slack',
  name: 'Slack export',
  description: 'Channel JSON of a Slack export',
  recognizes: (_, json) => readMessages(json).some((message) => isStamp(message['ts'])),
  read: (_, json) => {
    const messages = readMessages(json);
    const names = readNames(messages);
    const results = messages.map((message, index) => eventFromMessage(message, names, index));
    return {
      events: results.flatMap(({ event }) => event ?? []),
      problems: results.flatMap(({ problem }) => problem ?? []),
    };
  },
};

function readMessages(json: unknown): readonly Json[] {
  return asObjects(Array.isArray(json) ? json : asObject(json)?.['messages']);
}

const isStamp = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{9,11}(?:\.\d{1,9})?$/.test(value);

function readNames(messages: readonly Json[]): ReadonlyMap<string, string> {
  return new Map(
    messages.flatMap((message): [string, string][] => {
      const [id, name] = [asString(message['user']), nameIn(message)];
      return id === null || name === null ? [] : [[id, name]];
    }),
  );
}

function nameIn(message: Json): string | null {
  return (
    textAt(message, 'user_profile', 'display_name') ??
    textAt(message, 'user_profile', 'name') ??
    textAt(message, 'user_profile', 'real_name') ??
    asString(message['username']) ??
    textAt(message, 'bot_profile', 'name')
  );
}

function eventFromMessage(
  message: Json,
  names: ReadonlyMap<string, string>,
  index: number,
): { event?: ImportedEvent; problem?: string } {
  const stamp = message['ts'];
  if (noise.has(asString(message['subtype']) ?? '')) return {};
  const text = plainSlack(readWords(message), names);
  if (text === '') return {};
  if (!isStamp(stamp))
    return { problem: `Message ${index + 1} has no time ("ts") and is left out` };
  const user = asString(message['user']);
  const actor = nameIn(message) ?? (user === null ? null : (names.get(user) ?? user));
  return {
    event: {
      at: instantOfEpoch(Number(stamp)),
      text,
      actor,
      url: asString(message['permalink']),
      zoneAssumed: false,
      approximate: false,
      remarks: [],
    },
  };
}

/** Bots often leave the text empty and say everything in attachments. */
function readWords(message: Json): string {
  const own = asString(message['text']);
  if (own !== null) return own;
  return asObjects(message['attachments'])
    .map(
      (attachment) =>
        [attachment['title'], attachment['text'], attachment['fallback']]
          .map(asString)
          .find((part) => part !== null) ?? '',
    )
    .join(' ');
}

/** Slack's own marks: `<@U1>`, `<#C1|incident>`, `<https://…|label>`, `&lt;`. */
function plainSlack(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .slice(0, 40_000)
    .replace(
      /<@([A-Z0-9]{1,20})(?:\|([^<>]{1,100}))?>/g,
      (_, id: string, label?: string) => `@${label ?? names.get(id) ?? id}`,
    )
    .replace(/<#[A-Z0-9]{1,20}\|([^<>]{0,100})>/g, '#$1')
    .replace(/<!(?:subteam\^[A-Z0-9]{1,20}\|)?([^<>|]{1,60})(?:\|[^<>]{0,60})?>/g, '@$1')
    .replace(
      /<(https?:[^<>|\s]{1,2000})(?:\|([^<>]{1,500}))?>/g,
      (_, url: string, label?: string) => label ?? url,
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}
