/** Who said that something goes live, in whatever language, is not pointed at. */
import { describe, expect, it } from '@jest/globals';
import { announces } from '../../src/response/announcements.js';

describe('an announcement', () => {
  it.each([
    'Rolling back to v41 now',
    'deploying the fix in 5',
    'Merged, going out now',
    'I switched the flag off',
    'Ich nehme die Änderung zurück',
    'Spiele den Hotfix ein',
    'Schalte das Flag jetzt aus',
    'Wir gehen auf die alte Version zurück',
    'Le correctif part en prod, je déploie',
    'On bascule sur la base de secours',
    'Vuelvo a la versión anterior',
    'Estamos desplegando',
    'Vou reverter a mudança',
    'Voltando para a versão anterior',
    '前のバージョンに切り戻します',
    '本番に反映しました',
    // Read by nobody here: nothing can be said of it.
    'Откатываем на предыдущую версию',
    '지금 이전 버전으로 되돌립니다',
    'Sto tornando alla versione di prima, che non è in errore',
    'Ik zet het weer terug naar de oude, want het werkt niet',
  ])('%s', (words) => expect(announces(words)).toBe(true));

  it.each([
    'Payments fail with 502 in all zones',
    'The pool is at its limit, active connections 200',
    'Who is on it?',
    'Zahlungen schlagen fehl, seit eben',
    'Les paiements échouent depuis 14:01',
    '決済が失敗しています',
    '',
  ])('is none: %s', (words) => expect(announces(words)).toBe(false));

  it('is read in time that does not grow with tricks', () => {
    expect(announces('zu'.repeat(50_000))).toBe(false);
    expect(announces(`roll ${'x '.repeat(20_000)}`)).toBe(false);
  });
});
