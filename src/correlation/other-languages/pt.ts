/** Portuguese. */
import type { OtherCauseLanguage } from './language.js';

export const portuguese: OtherCauseLanguage = {
  id: 'pt',
  wordEdges: true,
  negated: '(?:não|nenhuma?|nunca|sem|nem)',
  vocabulary: {
    brand: [
      'aws|amazon|gcp|google cloud|azure|cloudflare|fastly|akamai|docker ?hub|github|gitlab|stripe|adyen|paypal',
      'twilio|sendgrid|okta|auth0|heroku|hetzner|ovh|npm|scaleway|ionos',
    ],
    outsider: [
      'provedor(?:es)?|fornecedor(?:es)?|operadora|data ?center|cdn|hospedagem|gateway de pagamentos?|terceiro',
    ],
    away: [
      'fora do ar|caiu|queda|interrupção|instabilidade|instável|incidente|manutenção|indisponível|problemas?|degradado',
    ],
    certificate: ['certificados?(?: tls| ssl)?'],
    expired: ['venceu|vencidos?|expirou|expirados?'],
    store: ['discos?|partição|sistema de arquivos|volume|armazenamento'],
    full: ['chei[oa]s?|lotou|encheu|esgotad[oa]s?|100 ?%|lotad[oa]'],
    rush: ['enxurrada|pico de (?:tráfego|carga|acessos)|ataque'],
    more: ['dobr\\w+|triplic\\w+'],
    machine: ['servidor|máquina|nó|host|roteador|switch|disco|fonte|nobreak|cabo|fibra'],
    broke: ['morreu|queimou|quebrou|pifou'],
    dead: ['<broke>|mort[oa]|queimad[oa]|quebrad[oa]|rompid[oa]|defeituos[oa]|com defeito'],
    secret: ['senhas?|tokens?|chaves?(?: de api)?|credencia(?:l|is)|licença|conta de serviço'],
    'lost-secret': [
      'venceu|expirou|expiraram|revogad[oa]s?|apagad[oa]s?|bloquead[oa]s?|bloquearam|revogaram|apagaram|rotacionad[oa]|desativad[oa]|trocad[oa]',
    ],
    'name-lost': ['caiu|expirou|venceu|apagad[oa]|não respondem?|sumiu'],
    'by-hand': ['à mão|na mão|manualmente|por engano|sem querer|acidentalmente|no console'],
    act: [
      'apagou|apagado|apaguei|mudou|mudei|removeu|removi|par(?:ou|ei)|deslig(?:ou|uei)|reinici(?:ou|ei)|alter(?:ou|ei)|sobrescrev(?:eu|i)',
    ],
  },
  entries: [
    {
      kind: 'provider',
      name: 'provedor-fora',
      pattern:
        '(?:<brand>|<outsider>) … (?:<away>)|<away> … (?:na|no|da|do) (?:<brand>|<outsider>)',
      says: [
        'Nosso provedor está fora do ar',
        'Instabilidade na Cloudflare',
        'A operadora confirma uma queda',
      ],
      saysNot: ['Trocamos de provedor', 'O provedor não tem nenhuma queda'],
    },
    {
      kind: 'provider',
      name: 'nao-e-nosso',
      pattern: 'não (?:é coisa nossa|vem de nós|vem do nosso lado)|nada do nosso lado',
      denies: true,
      says: ['Não é coisa nossa', 'Nada do nosso lado'],
      saysNot: ['É coisa nossa'],
    },
    {
      kind: 'certificate',
      name: 'certificado-vencido',
      pattern: '<certificate> … <expired>|<expired> … <certificate>',
      says: ['O certificado venceu ontem', 'Venceu o certificado da API', 'Certificado expirado'],
      saysNot: ['Renovamos o certificado', 'O certificado não venceu'],
    },
    {
      kind: 'certificate',
      name: 'nao-renovado',
      pattern: '<certificate> … não (?:foi )?renovado',
      denies: true,
      says: ['O certificado TLS não foi renovado'],
      saysNot: ['O certificado foi renovado'],
    },
    {
      kind: 'capacity',
      name: 'disco-cheio',
      pattern: '<store> … <full>',
      says: ['O disco está cheio', 'A partição lotou'],
      saysNot: ['A página ficou cheia de erros', 'O disco não está cheio'],
    },
    {
      kind: 'capacity',
      name: 'sem-espaco',
      pattern: 'sem espaço|acabou o espaço',
      denies: true,
      says: ['Sem espaço em db-1'],
      saysNot: ['Há espaço'],
    },
    {
      kind: 'capacity',
      name: 'cota',
      pattern:
        '(?:cota|limite|crédito|orçamento) … (?:excedid[oa]|esgotad[oa]|atingid[oa]|estourou)',
      says: ['A cota está esgotada', 'Limite mensal atingido'],
      saysNot: ['Aumentamos a cota'],
    },
    {
      kind: 'capacity',
      name: 'enxurrada',
      pattern: '<rush>|(?:tráfego|requisições|acessos) … <more>',
      says: ['Um pico de acessos', 'As requisições triplicaram', 'Ataque DDoS'],
      saysNot: ['O tráfego está normal', 'Não é um ataque'],
    },
    {
      kind: 'hardware',
      name: 'maquina-morta',
      pattern:
        '<machine> … <dead>|<broke> … <machine>|(?:falha|defeito) de hardware|queda de energia|apagão',
      says: [
        'Pifou o roteador',
        'O disco queimou',
        'Falha de hardware no rack 4',
        'Queda de energia',
      ],
      saysNot: ['O servidor responde 502'],
    },
    {
      kind: 'credential',
      name: 'acesso-perdido',
      pattern: '<secret> … <lost-secret>|<lost-secret> … <secret>',
      says: [
        'Revogaram a chave',
        'O token expirou',
        'A chave de API foi revogada',
        'A senha venceu',
      ],
      saysNot: ['Esqueci minha senha funciona'],
    },
    {
      kind: 'dns',
      name: 'nomes',
      pattern: '(?:dns|domínio|servidor(?:es)? de nomes|zona) … <name-lost>',
      denies: true,
      says: ['O domínio venceu', 'O DNS não responde', 'A zona DNS foi apagada'],
      saysNot: ['Novo domínio no menu'],
    },
    {
      kind: 'manual',
      name: 'a-mao',
      pattern: '<by-hand> … <act>|<act> … <by-hand>|fui eu|culpa minha|erro meu',
      denies: true,
      says: [
        'Alguém apagou a tabela por engano',
        'Alterei isso na mão',
        'Fui eu, desculpa',
        'Rui desligou a máquina sem querer',
      ],
      saysNot: ['O manual mudou'],
    },
    {
      kind: 'database',
      name: 'troca',
      pattern:
        '(?:banco(?: de dados)?|postgres|mysql|redis) … (?:corrompid[oa]|corrompeu|failover)',
      says: ['O banco está corrompido'],
      saysNot: ['O banco de clientes'],
    },
  ],
};
