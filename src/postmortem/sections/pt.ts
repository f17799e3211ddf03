import type { SectionTitles } from './titles.js';

export const pt: SectionTitles = {
  language: 'pt',
  titles: {
    'went-well':
      'o que deu certo|o que correu bem|o que funcionou|o que funcionou bem|pontos positivos',
    'went-badly':
      'o que deu errado|o que correu mal|o que não funcionou|pontos a melhorar|pontos ' +
      'de melhoria|o que podemos melhorar|o que pode melhorar',
    lucky: 'onde tivemos sorte|sorte',
    'action-items':
      'ações …|medidas …|plano de …|próximos passos …|lições e ações|pontos de ação|compromissos|' +
      'ações|ação|ações corretivas|ações preventivas|ações de acompanhamento|itens ' +
      'de ação|plano de ação|próximos passos|medidas|medidas corretivas|medidas ' +
      'preventivas|tarefas|melhorias|pendências|prevenção|como evitar …|acompanhamento|recomendações',
    'contributing-factors':
      'causa …|causas …|por que …|porque …|fatores …|' +
      'causa|causas|causa raiz …|causas raiz|causa principal|análise da causa …|análise ' +
      'de causa …|fatores contribuintes|fatores que contribuíram|análise|por que ' +
      'aconteceu|cinco porquês|5 porquês',
    trigger: 'gatilho|desencadeador|evento desencadeador',
    impact:
      'impacto …|clientes impactados|usuários impactados|serviços impactados|sistemas afetados|' +
      'impacto|impactos|usuários afetados|utilizadores afetados|serviços afetados|clientes ' +
      'afetados|consequências|abrangência|quem foi afetado',
    timeline:
      'linha do tempo …|linha temporal …|' +
      'linha do tempo …|cronologia …|linha temporal|sequência de eventos|cronograma|histórico',
    detection:
      'como foi detectado …|como detectamos …|detecção …|' +
      'detecção|deteção|descoberta|como foi detectado|como detectamos|como descobrimos',
    resolution:
      'ações tomadas …|ações realizadas …|ações imediatas …|ações de contenção …|ações de mitigação …|medidas imediatas …|medidas de contenção …|solução …|resolução …|recuperação …|mitigação …|como foi resolvido …|como resolvemos …|' +
      'resolução|solução|recuperação|mitigação|resposta|correção|como foi resolvido',
    background: 'contexto|introdução|antecedentes',
    links: 'links|ligações|referências|anexos|anexo|recursos|ver também',
    summary:
      'resumo …|em resumo|' +
      'resumo|resumo executivo|sumário|o que aconteceu|descrição|descrição do incidente|visão geral|síntese',
  },
  around:
    'do incidente|técnico|técnica|executivo|detalhada|dos eventos|de eventos|nos ' +
    'usuários|nos utilizadores|ao cliente|imediatas',
  and: 'e|ou',
  examples: {
    'Resumo do incidente': 'summary',
    'Impacto nos usuários': 'impact',
    'Causa raiz': 'contributing-factors',
    'Linha do tempo (UTC-3)': 'timeline',
    'Próximos passos': 'action-items',
  },
};
