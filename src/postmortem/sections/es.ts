import type { SectionTitles } from './titles.js';

export const es: SectionTitles = {
  language: 'es',
  titles: {
    'went-well':
      'qué salió bien|lo que salió bien|qué funcionó bien|lo que funcionó bien|qué funcionó|aspectos positivos',
    'went-badly':
      'qué salió mal|lo que salió mal|qué no funcionó|lo que no funcionó|qué se ' +
      'puede mejorar|áreas de mejora|aspectos a mejorar',
    lucky: 'dónde tuvimos suerte|en qué tuvimos suerte|suerte',
    'action-items':
      'acciones …|medidas …|plan de …|próximos pasos …|lecciones y acciones|puntos de acción|compromisos|' +
      'acciones|acción|acciones correctivas|acciones preventivas …|acciones de ' +
      'seguimiento|medidas|medidas correctivas|medidas preventivas|plan de acción|próximos ' +
      'pasos|siguientes pasos|tareas|tareas pendientes|pendientes|mejoras|seguimiento|prevención|cómo ' +
      'evitar …|recomendaciones|elementos de acción',
    'contributing-factors':
      'causa …|causas …|por qué …|factores …|' +
      'causa|causas|causa raíz …|causas raíz|causa principal|análisis de causa ' +
      '…|análisis de la causa …|factores contribuyentes|análisis|por qué ocurrió|por ' +
      'qué pasó|cinco porqués|5 porqués|los cinco porqués',
    trigger: 'desencadenante|disparador|evento desencadenante|detonante',
    impact:
      'impacto …|servicios impactados|clientes impactados|usuarios impactados|sistemas afectados|' +
      'impacto|impactos|afectación|usuarios afectados|servicios afectados|clientes ' +
      'afectados|consecuencias|alcance|a quién afectó',
    timeline:
      'línea de tiempo …|línea temporal …|secuencia …|' +
      'cronología …|línea de tiempo|línea temporal|línea del tiempo|secuencia de eventos|cronograma|historial',
    detection:
      'cómo se detectó …|cómo lo detectamos …|cómo nos …|detección …|' +
      'detección|descubrimiento|cómo se detectó|cómo lo detectamos|cómo nos enteramos',
    resolution:
      'acciones tomadas …|acciones realizadas …|acciones inmediatas …|acciones de contención …|acciones de mitigación …|medidas de contención …|medidas inmediatas …|solución …|resolución …|recuperación …|mitigación …|cómo lo …|cómo se resolvió …|cómo se solucionó …|' +
      'resolución|solución|recuperación|mitigación|respuesta|corrección|cómo se resolvió',
    background: 'contexto|antecedentes|introducción',
    links: 'enlaces|referencias|anexos|anexo|recursos|ver también',
    summary:
      'resumen …|en resumen|en pocas palabras|' +
      'resumen|resumen ejecutivo|qué pasó|qué ocurrió|qué sucedió|descripción|descripción ' +
      'del incidente|visión general|síntesis',
  },
  around:
    'del incidente|técnico|técnica|ejecutivo|detallada|de los eventos|de eventos|al ' +
    'usuario|en usuarios|en los usuarios|para el usuario|inmediatas',
  and: 'y|e|o',
  examples: {
    'Resumen ejecutivo': 'summary',
    'Impacto en los usuarios': 'impact',
    'Causa raíz y desencadenante': 'contributing-factors',
    'Acciones preventivas (que no se repita)': 'action-items',
    'Cronología del incidente': 'timeline',
  },
};
