/** Japanese: no spaces between words, so patterns have no word edges. */
import type { OtherCauseLanguage } from './language.js';

export const japanese: OtherCauseLanguage = {
  id: 'ja',
  wordEdges: false,
  negated: '(?:ではなく|じゃなく)',
  negatedBehind: '^[ぁ-ん]{0,4}(?:ではな|ではあり|じゃな|ていな|なかった|[いり]ません)',
  vocabulary: {
    brand: ['AWS|GCP|Azure|Cloudflare|Fastly|GitHub|Stripe|Twilio|Okta|さくら'],
    outsider: [
      'プロバイダ|ベンダー|決済代行|データセンター|クラウド事業者|回線業者|CDN|ホスティング|外部サービス',
    ],
    away: ['障害|停止|ダウン|メンテナンス|不具合|落ちて|遅延'],
    machine: ['サーバ|ノード|ホスト|ルータ|スイッチ|ディスク|電源|UPS|ケーブル|光ファイバ|メモリ'],
    secret: ['パスワード|トークン|API ?キー|鍵|認証情報|ライセンス|サービスアカウント'],
    'by-hand': ['手動で|手作業で|誤って|間違えて|うっかり|コンソールで'],
    act: ['削除|変更|停止|再起動|消し|消して|上書き|切断|書き換え|抜い'],
  },
  entries: [
    {
      kind: 'provider',
      name: 'gaibu-shogai',
      pattern: '(?:<brand>|<outsider>)…(?:<away>)',
      says: [
        'プロバイダで障害が発生しています',
        'Cloudflare の障害です',
        'データセンターがメンテナンス中',
      ],
      saysNot: ['プロバイダを変更しました', 'プロバイダの障害ではありません'],
    },
    {
      kind: 'provider',
      name: 'kochira-dewa-nai',
      pattern: '(?:こちら|弊社|自社|当方)側?(?:の問題)?では(?:な|あり)|先方の(?:問題|障害)',
      denies: true,
      says: ['こちらの問題ではありません', '先方の障害です'],
      saysNot: ['こちらの問題です'],
    },
    {
      kind: 'certificate',
      name: 'shomeisho',
      pattern: '証明書…(?:期限切れ|失効|切れてい(?:た|まし)|更新漏れ)',
      says: ['証明書が期限切れでした', 'SSL 証明書が切れていました'],
      saysNot: ['証明書を新しくしました', '証明書は切れていません'],
    },
    {
      kind: 'capacity',
      name: 'disk',
      pattern:
        '(?:ディスク|ストレージ|容量|パーティション)…(?:満杯|いっぱい|一杯|枯渇|不足|100 ?%)',
      says: ['ディスクが満杯です', 'ストレージ容量が枯渇しました'],
      saysNot: ['ディスクを追加しました', 'ディスクは満杯ではありません'],
    },
    {
      kind: 'capacity',
      name: 'waku',
      pattern: '(?:クォータ|クオータ|上限|割り当て|利用枠)…(?:超え|超過|到達|達し|使い切)',
      says: ['クォータを超過しました', 'API の上限に達しました'],
      saysNot: ['上限を引き上げました'],
    },
    {
      kind: 'capacity',
      name: 'kyuzo',
      pattern:
        '(?:アクセス|トラフィック|リクエスト)…(?:急増|集中|殺到)|DDoS ?(?:攻撃|の|を|と)|攻撃を受け',
      says: ['アクセスが集中しています', 'リクエストが急増', 'DDoS の可能性'],
      saysNot: ['アクセスできません'],
    },
    {
      kind: 'hardware',
      name: 'kosho',
      pattern: '<machine>…(?:故障|破損|壊れ|焼損|過熱)|ハードウェア(?:障害|故障)|停電|断線',
      says: ['サーバが故障しました', 'ハードウェア障害', '停電です'],
      saysNot: ['サーバが 502 を返します'],
    },
    {
      kind: 'credential',
      name: 'nintei',
      pattern: '<secret>…(?:期限切れ|失効|無効化|削除され|ロックされ|変更され)',
      says: ['トークンが失効しました', 'API キーが無効化されていました'],
      saysNot: ['パスワードを入力できません'],
    },
    {
      kind: 'dns',
      name: 'namae',
      pattern: '(?:DNS|ドメイン|ネームサーバ|名前解決)…(?:失敗|期限切れ|失効|消え|応答しな|引けな)',
      denies: true,
      says: ['名前解決に失敗しています', 'ドメインが失効しました'],
      saysNot: ['新しいドメインを追加'],
    },
    {
      kind: 'manual',
      name: 'shudo',
      pattern: '<by-hand>…<act>|(?:私|自分)のミス|操作ミス|オペミス',
      says: ['誤ってテーブルを削除しました', '手動で設定を変更しました', '操作ミスでした'],
      saysNot: ['手動で確認しました'],
    },
    {
      kind: 'database',
      name: 'db',
      pattern: '(?:DB|データベース|Postgres|MySQL|Redis)…(?:フェイルオーバー|破損|壊れ)',
      says: ['データベースがフェイルオーバーしました', 'DB が破損'],
      saysNot: ['データベースを確認しています'],
    },
  ],
};
