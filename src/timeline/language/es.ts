/** Spanish. */
import type { Language } from './language.js';

export const spanish: Language = {
  id: 'es',
  evidence: [
    'el los las del está están una es y con por desde ya muy nos estamos pero hemos ha lo',
    'al sitio caído caída todo arreglado resuelto funciona sigue vuelve ningún',
  ],
  wordEdges: true,
  vocabulary: {
    broken: [
      'caíd[oa]s?|inaccesibles?|indisponibles?|lent[oa]s?|bloquead[oa]s?|rot[oa]s?|vací[oa]s?',
      'fuera de servicio',
    ],
    fails: [
      'fallan|falla|fallando|caen|cae|cuelgan?',
      'no (?:\\w{2,10} )?(?:funcionan?|responden?|cargan?|cobran?|llegan?)',
    ],
    again: ['de nuevo|otra vez|nuevamente'],
    'again-do': ['operar|cobrar|llegar|estar disponible|estar en línea'],
    fault: ['errores|error|caída|incidente|problemas?|fallos?|fallas?|lentitud|interrupción'],
    reportado: [
      'reportad[oa]|reportó|reporta|avisó|avisaron|avisad[oa]s|detectad[oa]|detectó',
      'notificad[oa]s|quejas?|alertad[oa]s',
    ],
    'lo-miro': ['miro|miramos|reviso|revisamos|tomo'],
    'vuelve-a': ['funcionar|responder|cargar|la normalidad|<again-do>'],
    resuelto: [
      'resuelt[oa]s?|arreglad[oa]s?|restablecid[oa]s?|solucionad[oa]s?|corregid[oa]s?',
      'restaurad[oa]s?|recuperad[oa]s?',
    ],
    'vuelve-a-fallar': ['vuelven?|volvió|volvieron|ha vuelto'],
    parte: ['máquina|equipo'],
  },
  meanings: {
    started: [
      {
        name: 'desde',
        pattern: '(?:desde|a partir de|entre) … (?:<broken>|<fails>|<fault>|ning\\w+|nada)',
        says: ['Desde las 13:50 los pagos fallan.'],
        saysNot: ['Desde las 13:50 todo funciona de nuevo.'],
      },
      {
        name: 'caido-desde',
        pattern: '(?:<broken>|<fails>|<fault>) … (?:desde|a partir de|entre)',
        says: ['El sitio está caído desde las 13:50.'],
        saysNot: ['Error resuelto desde las 13:50.'],
      },
      {
        name: 'empezo',
        pattern: '(?:empezó|empezaron|comenzó|comenzaron|inicio|se cayó|cayeron|expiró|venció)',
        says: ['La caída empezó a las 13:50.'],
        saysNot: ['Hemos visto que el rollback empezó a las 13:50.'],
      },
    ],
    detected: [
      {
        name: 'reportado',
        pattern: '<reportado>',
        says: ['Un cliente avisó a las 13:55.'],
        saysNot: ['Nadie avisó a las 13:55.'],
      },
    ],
    acknowledged: [
      {
        name: 'lo-miro',
        pattern: '(?:lo|la) <lo-miro>|(?:estamos|estoy) (?:investig|revis|mir|analiz)ando',
        says: ['Lo miro.', 'Estamos investigando.'],
        saysNot: ['Nadie lo mira.'],
      },
      {
        name: 'investigando',
        pattern: 'investigando|revisando|me encargo|nos encargamos',
        says: ['Investigando.', 'Me encargo.'],
        saysNot: ['Nadie está investigando.'],
      },
    ],
    mitigated: [
      {
        name: 'vuelve-a',
        pattern: '(?:vuelven?|volvió|volvieron|ha vuelto|han vuelto) a <vuelve-a>',
        says: ['El servicio vuelve a funcionar.', 'Todo ha vuelto a la normalidad.'],
        saysNot: ['El servicio no vuelve a funcionar.', 'Vuelve a fallar.'],
      },
      {
        name: 'de-nuevo',
        pattern:
          '(?:funcionan?|responden?|cargan?|operativ[oa]s?|disponibles?|accesibles?|en línea) … <again>',
        says: ['Todo funciona de nuevo.', 'El sitio está disponible otra vez.'],
        saysNot: ['No funciona de nuevo.'],
      },
      {
        name: 'resuelto',
        pattern: '<resuelto>',
        despite: ['fault'],
        says: ['Problema resuelto.', 'El sitio ya está restablecido.'],
        saysNot: ['No está resuelto.', 'Esperamos que esté resuelto pronto.'],
      },
      {
        name: 'con-normalidad',
        pattern: '(?:funcionan?|operan?|trabajan?) (?:con normalidad|normalmente|bien)',
        says: ['El servicio funciona con normalidad.'],
        saysNot: ['El servicio no funciona bien.'],
      },
      {
        name: 'sin-errores',
        pattern:
          '(?:sin|no hay|no vemos) (?:más |nuevos )?<fault> (?:desde|hace|ya)|ya no (?:hay|vemos|falla)',
        despite: ['negated', 'fault'],
        says: ['Sin errores desde hace diez minutos.', 'Ya no falla.'],
        saysNot: ['Hay errores desde hace diez minutos.'],
      },
    ],
    resolved: [
      {
        name: 'cerrado',
        pattern:
          '^\\W{0,6}(?:incidente |problema )?(?:resuelto|cerrado|cerramos|solucionado|terminado)',
        says: ['Incidente cerrado.'],
        saysNot: ['Incidente no cerrado.'],
      },
    ],
    relapse: [
      {
        name: 'vuelve-a-fallar',
        pattern:
          '<vuelve-a-fallar> a (?:fallar|caer\\w*|dar error)|<again> (?:<broken>|<fault>|<fails>)',
        says: ['Vuelve a fallar.', 'Otra vez caído.'],
        saysNot: ['Vuelve a funcionar.'],
      },
    ],
    unchanged: [
      {
        name: 'sigue',
        pattern:
          '(?:siguen?|sigue estando|todavía|aún) (?:<broken>|fall\\w+|con <fault>|no|sin|dando)',
        says: ['El sitio sigue caído.', 'Todavía no funciona.'],
        saysNot: ['Sigue funcionando.'],
      },
      {
        name: 'no-ayudo',
        pattern:
          'no (?:ha )?(?:ayud\\w+|sirvi\\w+|cambi\\w+|mejor\\w+)|sin (?:cambios|mejora|efecto)',
        says: ['El reinicio no ayudó.', 'Sin cambios.'],
        saysNot: ['El reinicio ayudó.'],
      },
    ],
    'false-alarm': [
      {
        name: 'falsa-alarma',
        pattern: 'falsa alarma|falso positivo',
        says: ['Falsa alarma.'],
        saysNot: ['No es una falsa alarma.'],
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
        name: 'esperanza',
        pattern:
          'ojalá|esper\\w+|debería\\w*|quizás?|tal vez|si|pronto|probablemente|puede que|podría\\w*',
        says: ['Esperamos que se resuelva pronto.', 'Debería estar resuelto.'],
        saysNot: ['Está resuelto.'],
      },
      {
        name: 'futuro',
        pattern: 'será|serán|va a|vamos a|intent\\w+|creo|creemos',
        says: ['Creo que está resuelto.'],
        saysNot: ['Está resuelto.'],
      },
    ],
    negated: [
      {
        name: 'no',
        pattern: 'no|nunca|nadie|nada|ning\\w+|sin',
        says: ['No está resuelto.'],
        saysNot: ['Está resuelto.'],
      },
    ],
    scope: [
      {
        name: 'parte',
        pattern:
          'parcialmente|en parte|algun[oa]s|en local|en mi <parte>|staging|de pruebas|preproducción',
        says: ['Resuelto parcialmente.', 'Resuelto en preproducción.'],
        saysNot: ['Resuelto en producción.'],
      },
    ],
    'not-a-start': [
      {
        name: 'mejor',
        pattern: '<again>|resuelto|vuelve|semana pasada|hemos|causa encontrada|rollback',
        says: ['Desde las 13:50 todo funciona de nuevo.'],
        saysNot: ['Desde las 13:50 falla.'],
      },
    ],
    'not-a-detection': [
      {
        name: 'nadie',
        pattern: 'nadie|no',
        says: ['Nadie avisó.'],
        saysNot: ['Un cliente avisó.'],
      },
    ],
  },
};
