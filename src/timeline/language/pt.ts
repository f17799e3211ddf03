/** Portuguese. */
import type { Language } from './language.js';

export const portuguese: Language = {
  id: 'pt',
  evidence: [
    'o os do da dos das não está uma um com desde já foi são nós estou estamos em ao às à',
    'e que ainda voltou fora ar resolvido corrigido há sem',
  ],
  wordEdges: true,
  vocabulary: {
    broken: [
      'fora do ar|caíd[oa]s?|inacessíve(?:l|is)|indisponíve(?:l|is)|lent[oa]s?|travad[oa]s?',
      'quebrad[oa]s?|vazi[oa]s?',
    ],
    fails: [
      'falham|falha|falhando|caem|cai|trava|travam',
      'não (?:\\w{2,10} )?(?:funcionam?|respondem?|carregam?|abrem?|chegam?)',
    ],
    fault: ['erros?|falhas?|queda|incidente|problemas?|lentidão|interrupção|timeouts?'],
    again: ['de novo|novamente|outra vez'],
    'avisou-words': [
      'reportad[oa]|reportou|relatou|relataram|avisou|avisaram|avisad[oa]s|detectad[oa]',
      'detectou|notificad[oa]s|reclam\\w+',
    ],
    'resolvido-words': [
      'resolvid[oa]s?|corrigid[oa]s?|restabelecid[oa]s?|solucionad[oa]s?|normalizad[oa]s?',
      'restaurad[oa]s?',
    ],
  },
  meanings: {
    started: [
      {
        name: 'desde',
        pattern: '(?:desde|a partir d\\w|entre) … (?:<broken>|<fails>|<fault>|nenhum\\w*|nada)',
        says: ['Desde as 13:42 o checkout não responde.'],
        saysNot: ['Desde as 13:42 tudo funciona de novo.'],
      },
      {
        name: 'fora-desde',
        pattern: '(?:<broken>|<fails>|<fault>) … (?:desde|a partir d\\w|entre)',
        says: ['O site está fora do ar desde as 13:42.'],
        saysNot: ['Erro corrigido desde as 13:42.'],
      },
      {
        name: 'comecou',
        pattern: '(?:começou|começaram|início|caiu|caíram|expirou|venceu)',
        says: ['A queda começou às 13:42.'],
        saysNot: ['O rollback começou às 13:42.'],
      },
    ],
    detected: [
      {
        name: 'avisou',
        pattern: '<avisou-words>',
        says: ['Um cliente avisou às 13:55.'],
        saysNot: ['Ninguém avisou às 13:55.'],
      },
    ],
    acknowledged: [
      {
        name: 'estou-olhando',
        pattern:
          '(?:estou|estamos) (?:olh|verific|investig|analis)ando|vou (?:olhar|verificar)|investigando|assumo',
        says: ['Estou investigando.', 'Vou olhar.'],
        saysNot: ['Ninguém está investigando.'],
      },
    ],
    mitigated: [
      {
        name: 'voltou',
        pattern:
          '(?:voltou|voltaram) (?:ao|a|à) (?:normal|ar|funcionar|responder|carregar|normalidade|operar)',
        says: ['O serviço voltou ao normal.', 'O login voltou a funcionar.'],
        saysNot: ['O login não voltou a funcionar.', 'Voltou a falhar.'],
      },
      {
        name: 'de-novo',
        pattern:
          '(?:funcionam?|funcionando|respondem?|disponíve(?:l|is)|acessíve(?:l|is)|no ar) … <again>',
        says: ['Tudo funciona de novo.', 'O site está no ar novamente.'],
        saysNot: ['Não funciona de novo.'],
      },
      {
        name: 'resolvido',
        pattern: '<resolvido-words>',
        despite: ['fault'],
        says: ['Problema corrigido.', 'Serviço restabelecido.'],
        saysNot: ['Será que já foi resolvido?', 'Não foi resolvido.'],
      },
      {
        name: 'funcionando',
        pattern: '(?:funcionam?|funcionando|operando) (?:normalmente|bem|corretamente)',
        says: ['Tudo funcionando normalmente.'],
        saysNot: ['Não está funcionando bem.'],
      },
      {
        name: 'sem-erros',
        pattern: 'sem (?:mais |novos )?<fault> (?:desde|há|por)|não há mais <fault>',
        despite: ['negated', 'fault'],
        says: ['Sem erros há 10 minutos.'],
        saysNot: ['Há erros desde as 13:42.'],
      },
    ],
    resolved: [
      {
        name: 'encerrado',
        pattern:
          '^\\W{0,6}(?:incidente |problema )?(?:resolvido|encerrad[oa]|encerrando|fechando|concluído)',
        says: ['Incidente encerrado.'],
        saysNot: ['Incidente não encerrado.'],
      },
    ],
    relapse: [
      {
        name: 'voltou-a-falhar',
        pattern:
          '(?:voltou|voltaram) a (?:falhar|cair|dar erro|travar)|(?:<broken>|<fails>|caiu) … <again>',
        says: ['Voltou a falhar.', 'Caiu de novo.'],
        saysNot: ['Voltou a funcionar.'],
      },
    ],
    unchanged: [
      {
        name: 'ainda',
        pattern: '(?:ainda|continuam?) (?:<broken>|com <fault>|não|sem|falhando|dando erro)',
        says: ['O login ainda não funciona.', 'Continua fora do ar.'],
        saysNot: ['Continua funcionando.'],
      },
      {
        name: 'nao-ajudou',
        pattern: 'não (?:ajudou|adiantou|mudou|melhorou|resolveu)|sem (?:mudança|melhora|efeito)',
        says: ['Reiniciar não ajudou.'],
        saysNot: ['Reiniciar ajudou.'],
      },
    ],
    'false-alarm': [
      {
        name: 'alarme-falso',
        pattern: 'alarme falso|falso (?:alarme|positivo)',
        says: ['Alarme falso.'],
        saysNot: ['Não é alarme falso.'],
      },
    ],
  },
  guards: {
    unsure: [
      {
        name: 'question',
        pattern: '\\?\\W*$',
        says: ['OK?'],
        saysNot: ['OK.'],
      },
      {
        name: 'esperanca',
        pattern:
          'será que|tomara|esper\\w+|deve\\w*|talvez|se|em breve|provavelmente|pode ser|poderia\\w*',
        says: ['Será que já foi resolvido?', 'Deve estar resolvido.'],
        saysNot: ['Está resolvido.'],
      },
      {
        name: 'futuro',
        pattern: 'será|serão|vai|vamos|tentando|tentar|acho|achamos',
        says: ['Vai ser resolvido.'],
        saysNot: ['Foi resolvido.'],
      },
    ],
    negated: [
      {
        name: 'nao',
        pattern: 'não|nunca|ninguém|nada|nenhum\\w*|sem',
        says: ['Não foi resolvido.'],
        saysNot: ['Foi resolvido.'],
      },
    ],
    scope: [
      {
        name: 'parte',
        pattern:
          'parcialmente|em parte|algun?s|algumas|localmente|na minha máquina|staging|homologação|de testes?',
        says: ['Resolvido parcialmente.', 'Resolvido em homologação.'],
        saysNot: ['Resolvido em produção.'],
      },
    ],
    'not-a-start': [
      {
        name: 'melhor',
        pattern: '<again>|resolvido|corrigido|voltou|semana passada|causa encontrada|rollback',
        says: ['Desde as 13:42 tudo funciona de novo.'],
        saysNot: ['Desde as 13:42 falha.'],
      },
    ],
    'not-a-detection': [
      {
        name: 'ninguem',
        pattern: 'ninguém|não',
        says: ['Ninguém avisou.'],
        saysNot: ['Um cliente avisou.'],
      },
    ],
  },
};
