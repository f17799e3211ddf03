/** Columns of an action item table, by the names that people give them in several languages. */

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
    '기한|마감|마감일|완료 예정일|일정|scadenza|entro|quando|einddatum|streefdatum|wanneer|完成时间|期日|due when|echéance',
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
    '상태|진행 상황|진행상황|진행 상태|stato|avanzamento|avancement|voortgang|klaar|done yet|completion|完成情况|進行状況|進捗状況|situación',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type ColumnName = keyof typeof columnNames;
const has = (name: ColumnName, title: string): boolean =>
  columnNames[name].some((list) => `|${list}|`.includes(`|${title}|`));
/** A table with such a column tells what happened. */
const times = new Set(
  'time|timestamp|utc|time utc|zeit|uhrzeit|hora|heure|tid|klokkeslett|時刻|时间点|время|event'.split(
    '|',
  ),
);

/** The text column falls back to the first one that is nothing else. */
export function recognizeColumns(header: readonly string[]): ActionColumns {
  const titles = header.map(plainTitle);
  const find = (name: ColumnName): number | undefined => {
    const index = titles.findIndex((title) => title !== '' && has(name, title));
    return index === -1 ? undefined : index;
  };
  const action = find('action');
  const text = action ?? find('text');
  const rest = {
    type: find('type'),
    owner: find('owner'),
    due: find('due'),
    tracking: find('tracking'),
    status: find('status'),
  };
  const taken = new Set(Object.values(rest));
  const other = titles.findIndex(
    (title, i) => !taken.has(i) && !/^(?:id|no|nr|number|priority|prio|p|№|優先度|)$/.test(title),
  );
  return {
    text: text ?? (other === -1 ? 0 : other),
    certain:
      action !== undefined &&
      (rest.owner !== undefined || rest.due !== undefined) &&
      !titles.some((title) => times.has(title)),
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
