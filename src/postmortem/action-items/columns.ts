/** Columns of an action item table, by the names that people give them in several languages. */
import { patternFrom } from '../../text/patterns.js';

export interface ActionColumns {
  readonly text: number;
  readonly type: number | undefined;
  readonly owner: number | undefined;
  readonly due: number | undefined;
  readonly tracking: number | undefined;
  readonly status: number | undefined;
  /** Whether the header says by itself that the rows are action items: an action, and who or when. */
  readonly certain: boolean;
  /** Whether it names at least one column of action items. */
  readonly known: boolean;
}

/** Exact titles, in lower case, without marks. */
const columnNames = {
  action: [
    'action|actions|action item|action items|action point|task|tasks|todo|to do|to dos|follow up|followup|follow ups',
    'remediation|corrective action|preventive action|preventative action|next step|work item|aksjon|tiltak|oppgave',
    'maßnahme|massnahme|aufgabe|åtgärd|uppgift|action corrective|tâche|mesure|acción|acciones|tarea|acción correctiva',
    'medida|ação|ações|ação corretiva|tarefa|対応|アクション|対策|タスク|再発防止策|行动|措施|任务|行动项|改进措施|действие|задача|мера',
    '조치|조치 사항|조치 항목|후속 조치|액션|작업|할 일|azione|azioni|attività|actie|acties|actiepunt|maatregel|taak',
  ],
  text: [
    'item|items|what|description|summary|measure|improvement|recommendation|fix|beskrivelse|hva|was|beschreibung',
    'beskrivning|vad|quoi|descripción|qué|descrição|o que|内容|説明|описание|描述|what needs to be done|details',
  ],
  type: [
    'type|kind|category|kategori|class|kategorie|catégorie|categoría|categoria|tipo|分類|类型|тип',
  ],
  owner: [
    'owner|owners|assignee|assignees|assigned|assigned to|who|responsible|responsible party|dri|lead|person|team',
    'action owner|point person|eier|ansvarlig|hvem|verantwortlich|verantwortliche|wer|zuständig|ägare|ansvarig|vem',
    'responsable|responsables|qui|propriétaire|propietario|quién|responsável|dono|quem|担当|担当者|负责人|責任者|ответственный|кто|owner s',
    '담당|담당자|책임자|소유자|incaricato|responsabile|chi|verantwoordelijke|eigenaar|wie|encargado|encargada|исполнитель|责任人|跟进人|owned by|accountable',
  ],
  due: [
    'due|due date|due by|due on|deadline|when|target|target date|target completion|eta|by|by ' +
      'when|date|timeline|timeframe',
    'expected|expected date|expected by|expected completion|planned date|completion date|delivery date|frist|når|dato',
    'fällig|fällig am|termin|bis|bis wann|datum|slutdatum|klart|échéance|date ' +
      'limite|pour le|délai|fecha|fecha límite|plazo',
    'vencimiento|vence|cuándo|prazo|data|data limite|quando|期限|期日|完了予定|截止日期|日期|时间|срок|дата|когда',
    'klart senast|senast|ferdig innen|zieldatum|기한|마감|마감일|완료 예정일|일정|scadenza|entro|quando|einddatum|streefdatum|wanneer|完成时间|期日|due when|echéance',
  ],
  tracking: [
    'issue|issues|ticket|tickets|tracking|tracking issue|tracked in|tracker|link|links|reference|ref|bug|pr|prs|jira',
    'linear|github|github issue|gh issue|url|referanse|sak|lenke|tracking link|pull request|vorgang|ärende|lien|enlace',
    'チケット|リンク|工单|链接|задача в трекере|тикет|ссылка',
    '티켓|이슈|링크|링크 이슈|riferimento|collegamento|koppeling|verwijzing',
  ],
  status: [
    'status|state|done|progress|complete|completed|tilstand|ferdig|stand|zustand|tillstånd|statut|état|fait|estado',
    'hecho|situação|feito|estatus|状態|ステータス|状況|進捗|状态|进度|статус|состояние|готово|resolution status',
    'erledigt|umgesetzt|fertig|abgeschlossen|terminé|terminée|completado|completada|concluído|klar|utført|status|상태|진행 상황|진행상황|진행 상태|stato|avanzamento|avancement|voortgang|klaar|done yet|completion|完成情况|進行状況|進捗状況|situación',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type ColumnName = keyof typeof columnNames;
const has = (name: ColumnName, title: string): boolean =>
  columnNames[name].some((list) => `|${list}|`.includes(`|${title}|`)) ||
  (cjk.test(title) &&
    columnNames[name].some((list) =>
      list.split('|').some((end) => end.length > 1 && title.endsWith(end)),
    ));
/** The head of these stands last: 対応期限 is a 期限. */
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul} ]+$/u;
/** A table with such a column tells what happened. */
const times = new Set(
  'time|timestamp|utc|time utc|zeit|uhrzeit|hora|heure|tid|klokkeslett|時刻|时间点|время|event'.split(
    '|',
  ),
);

/** Words that tell what a column is that nobody listed: "Fällig bis", "Fecha compromiso", "担当チーム". */
const telling: Readonly<Record<Exclude<ColumnName, 'type'>, RegExp>> = {
  owner: patternFrom(
    'u',
    String.raw`owner|assign|contact|champion|driver|\bpoc\b|steward`,
    String.raw`|respons|accountable|\bdri\b|verantwort|zuständig|porteur|pilote|encarg|dono`,
    String.raw`|担当|담당|负责|責任|ответств|исполнит|ansvar|eier|eigenaar`,
  ),
  due: patternFrom(
    'u',
    String.raw`\bdue|planned|expected|date|deadline|\beta\b|target|fällig|frist|termin|échéance|délai|fecha|plazo|prazo`,
    String.raw`|scadenz|期限|予定|期日|기한|예정|마감|截止|срок|дата`,
  ),
  status: patternFrom(
    'u',
    String.raw`outcome|result`,
    String.raw`|stat(?:us|e|ut|o)\b|estado|situa|progress|fortschritt|avancement|状[態态況]|進捗|进度|상태|진행|статус`,
    String.raw`|состояни`,
  ),
  tracking:
    /ticket|issue|jira|link|tracker|\burl\b|\bpr\b|pull request|チケット|工单|티켓|이슈|тикет|ссылк/u,
  action: patternFrom(
    'u',
    String.raw`action|task|measure|maßnahm|massnahm|aufgabe|acci[oó]n|tarea|medida|ação|ações|mesure`,
    String.raw`|tiltak|åtgärd|azion|actie|対策|対応|改善|조치|개선|措施|改进|действи|мероприят|\bмер[аы]\b|todo`,
  ),
  text: /description|beschreib|descri|omschrijv|beskriv|内容|описани|설명/u,
};
/** A day on which something else happened, or how urgent it is. */
const otherDay = patternFrom(
  'u',
  String.raw`done|complet|clos|creat|open|rais|added|report|start|found|updat|priorit|incident|erstellt`,
  String.raw`|erledigt|terminé|création|creación|criação|создан|作成|発生|创建|생성|발생`,
);

function findTelling(
  titles: readonly string[],
  name: ColumnName,
  taken: ReadonlySet<number>,
): number | undefined {
  if (name === 'type') return undefined;
  const index = titles.findIndex(
    (title, i) =>
      !taken.has(i) && telling[name].test(title) && (name !== 'due' || !otherDay.test(title)),
  );
  return index === -1 ? undefined : index;
}

/** The text column falls back to the first one that is nothing else. */
export function recognizeColumns(header: readonly string[]): ActionColumns {
  const titles = header.map(plainTitle);
  const find = (name: ColumnName): number | undefined => {
    const index = titles.findIndex((title) => title !== '' && has(name, title));
    return index === -1 ? undefined : index;
  };
  const action = find('action');
  const exact = {
    type: find('type'),
    owner: find('owner'),
    due: find('due'),
    tracking: find('tracking'),
    status: find('status'),
  };
  const certain =
    action !== undefined &&
    (exact.owner !== undefined || exact.due !== undefined) &&
    !titles.some((title) => times.has(title));
  const named = new Set(
    [action, find('text'), ...Object.values(exact)].filter((index) => index !== undefined),
  );
  const also = (name: ColumnName): number | undefined => {
    const index = findTelling(titles, name, named);
    if (index !== undefined) named.add(index);
    return index;
  };
  const rest = {
    type: exact.type,
    owner: exact.owner ?? also('owner'),
    due: exact.due ?? also('due'),
    tracking: exact.tracking ?? also('tracking'),
    status: exact.status ?? also('status'),
  };
  const text = action ?? find('text') ?? also('action') ?? also('text');
  const taken = new Set(Object.values(rest));
  const other = titles.findIndex(
    (title, i) =>
      !taken.has(i) &&
      !/^(?:id|no|nr|number|priority|prio|p|№|優先度|구분|区分|분류|)$/.test(title),
  );
  return {
    text: text ?? (other === -1 ? 0 : other),
    certain,
    known: text !== undefined || Object.values(rest).some((index) => index !== undefined),
    ...rest,
  };
}

function plainTitle(title: string): string {
  return title
    .slice(0, 100)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[([][^)\]]{0,60}[)\]]?/g, ' ')
    .replace(/[^\p{L}\p{N}№ ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
