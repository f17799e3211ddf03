/** Japanese: no spaces between words, so patterns have no word edges. */
import type { Language } from './language.js';

export const japanese: Language = {
  id: 'ja',
  evidence: [],
  script: /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
  wordEdges: false,
  vocabulary: {
    fault: [
      '障害|エラー|失敗|タイムアウト|停止|ダウン|遅延|不具合|接続できな|繋がらな|つながらな|異常|応答しな',
    ],
  },
  meanings: {
    started: [
      {
        name: 'kara',
        pattern: '(?:から|より|以降) ?…<fault>|<fault>…(?:から|以降)',
        says: ['13:40 から決済が失敗しています。', '13:40 以降エラーが出ています。'],
        saysNot: ['13:40 から復旧しています。'],
      },
      {
        name: 'hassei',
        pattern: '(?:発生|始ま)(?:しました|した|しています|りました|った)',
        says: ['13:40 に障害が発生しました。'],
        saysNot: ['13:40 に復旧作業が始まりました。'],
      },
    ],
    detected: [
      {
        name: 'kenchi',
        pattern: '(?:検知|報告|通知|気づ|気付|問い合わせ|アラート)',
        says: ['13:50 にアラートを検知しました。'],
        saysNot: ['誰も気づかなかった。'],
      },
    ],
    acknowledged: [
      {
        name: 'chousa',
        pattern: '(?:調査|確認|対応)(?:中|します|しています|を開始)|見てみます|担当します',
        says: ['調査中です。', '確認します。'],
        saysNot: ['まだ調査していません。'],
      },
    ],
    mitigated: [
      {
        name: 'fukkyuu',
        pattern: '(?:復旧|回復|復帰|解消|解決|修正)(?:しました|した|済み|されました|しています)',
        despite: ['fault'],
        says: ['復旧しました。', '障害は解消しました。'],
        saysNot: ['まだ復旧していません。', '復旧しましたか？'],
      },
      {
        name: 'seijou',
        pattern: '正常(?:に(?:戻りました|戻った|動作|稼働)|化しました|です)',
        says: ['サイトは正常に戻りました。'],
        saysNot: ['正常に動作していません。'],
      },
    ],
    resolved: [
      {
        name: 'kanryou',
        pattern: '(?:対応|復旧)完了|クローズ(?:します|しました)|収束しました',
        says: ['対応完了。', 'クローズします。'],
        saysNot: ['まだ対応完了ではない。'],
      },
    ],
    relapse: [
      {
        name: 'saihatsu',
        pattern: '再発|再び…<fault>',
        says: ['再発しました。'],
        saysNot: ['復旧しました。'],
      },
    ],
    unchanged: [
      {
        name: 'mada',
        pattern: '(?:まだ|依然|引き続き)…(?:<fault>|ません|ない|続い)',
        says: ['まだ復旧していません。'],
        saysNot: ['復旧しました。'],
      },
      {
        name: 'kouka-nashi',
        pattern: '(?:効果|変化|改善)(?:が|は|も)?(?:なし|ない|ありません|見られない)',
        says: ['効果なし。'],
        saysNot: ['効果がありました。'],
      },
    ],
    'false-alarm': [
      {
        name: 'gohou',
        pattern: '誤(?:検知|報)',
        says: ['誤検知でした。'],
        saysNot: ['誤検知ではない。'],
      },
    ],
  },
  guards: {
    unsure: [
      {
        name: 'gimon',
        pattern:
          '[?？]\\W*$|(?:ます|した|です)か|はず|見込み|予定|かもしれ|でしょう|と思い|たら|れば',
        says: ['復旧しましたか？', '復旧する見込みです。'],
        saysNot: ['復旧しました。'],
      },
    ],
    negated: [
      {
        name: 'hitei',
        pattern: 'ません|ない|なかった|ず、|誰も',
        says: ['復旧していません。'],
        saysNot: ['復旧しました。'],
      },
    ],
    scope: [
      {
        name: 'ichibu',
        pattern: '一部|ステージング|検証環境|開発環境|テスト環境|手元',
        says: ['一部復旧しました。'],
        saysNot: ['全面復旧しました。'],
      },
    ],
    'not-a-start': [
      {
        name: 'fukkyuu',
        pattern: '復旧|回復|解消|正常|作業|先週|原因',
        says: ['13:40 から復旧しています。'],
        saysNot: ['13:40 から失敗しています。'],
      },
    ],
    'not-a-detection': [
      {
        name: 'hitei',
        pattern: '誰も|なかった',
        says: ['誰も気づかなかった。'],
        saysNot: ['気づきました。'],
      },
    ],
  },
};
