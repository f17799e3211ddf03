/** Spanish. */
import type { OtherCauseLanguage } from './language.js';

export const spanish: OtherCauseLanguage = {
  id: 'es',
  wordEdges: true,
  negated: '(?:no|ninguna?|nunca|sin|ni|tampoco)',
  vocabulary: {
    brand: [
      'aws|amazon|gcp|google cloud|azure|cloudflare|fastly|akamai|docker ?hub|github|gitlab|stripe|adyen|paypal',
      'twilio|sendgrid|okta|auth0|heroku|hetzner|ovh|npm|scaleway|ionos',
    ],
    outsider: [
      'proveedor(?:es)?|operador(?:a|es)?|centro de datos|cdn|hosting|pasarela de pagos?|tercero',
    ],
    away: [
      'caída|caído|interrupción|incidencia|incidente|mantenimiento|no responde|fuera de servicio|cortes?|problemas?|degradado',
    ],
    certificate: ['certificados?(?: tls| ssl)?'],
    expired: ['caducados?|caducó|vencidos?|venció|expirados?|expiró'],
    store: ['discos?|partición|sistema de archivos|volumen|almacenamiento'],
    full: ['llen[oa]s?|se llenó|agotad[oa]s?|100 ?%|saturad[oa]'],
    rush: ['avalancha|pico de (?:tráfico|carga)|ataque'],
    more: ['duplic\\w+|triplic\\w+|dispar\\w+'],
    machine: [
      'servidor|máquina|nodo|host|router|switch|disco|fuente de alimentación|sai|cable|fibra',
    ],
    broke: ['murió|se quemó|se averió|se rompió|se estropeó'],
    dead: [
      '<broke>|muert[oa]|averiad[oa]|quemad[oa]|rot[oa]|congelad[oa]|cortad[oa]|defectuos[oa]|estropead[oa]',
    ],
    secret: [
      'contraseñas?|tokens?|claves?(?: de api)?|credencial(?:es)?|licencia|cuenta de servicio',
    ],
    'lost-secret': [
      'caducad[oa]s?|caducó|revocad[oa]s?|borrad[oa]s?|bloquead[oa]s?|bloquearon|revocaron|borraron|venció|expiró|expiraron|expirad[oa]s?|rotad[oa]|desactivad[oa]',
    ],
    'name-lost': ['caíd[oa]|caducó|expiró|borrad[oa]|no responden?|desapareció'],
    'by-hand': ['a mano|manualmente|por error|sin querer|accidentalmente|en la consola'],
    act: [
      'borr[óéo]|borrado|borramos|cambió|cambié|elimin[óé]|eliminado|par[óé]|apag(?:ó|ué)|reinici[óé]|desenchuf[óé]|modifi(?:có|qué)|sobrescrib(?:ió|í)',
    ],
  },
  entries: [
    {
      kind: 'provider',
      name: 'proveedor-caido',
      pattern: '(?:<brand>|<outsider>) … (?:<away>)|<away> … (?:en|de|del) (?:<brand>|<outsider>)',
      says: [
        'Nuestro proveedor está caído',
        'Hay una incidencia en Cloudflare',
        'El centro de datos confirma una interrupción',
      ],
      saysNot: ['Cambiamos de proveedor', 'El proveedor no tiene ninguna caída'],
    },
    {
      kind: 'provider',
      name: 'no-es-nuestro',
      pattern: 'no (?:es cosa nuestra|viene de nosotros)|nada (?:de|por) nuestr[oa] (?:lado|parte)',
      denies: true,
      says: ['No es cosa nuestra', 'Nada por nuestra parte'],
      saysNot: ['Es cosa nuestra'],
    },
    {
      kind: 'certificate',
      name: 'certificado-caducado',
      pattern: '<certificate> … <expired>|<expired> … <certificate>',
      says: [
        'El certificado caducó anoche',
        'Caducó el certificado de la API',
        'Certificado vencido',
      ],
      saysNot: ['Renovamos el certificado', 'El certificado no caducó'],
    },
    {
      kind: 'certificate',
      name: 'sin-renovar',
      pattern: '<certificate> … (?:no se renovó|sin renovar|no fue renovado)',
      denies: true,
      says: ['El certificado TLS no se renovó'],
      saysNot: ['El certificado se renovó'],
    },
    {
      kind: 'capacity',
      name: 'disco-lleno',
      pattern: '<store> … <full>',
      says: ['El disco está lleno', 'La partición se llenó'],
      saysNot: ['La página llena el formulario', 'El disco no está lleno'],
    },
    {
      kind: 'capacity',
      name: 'sin-espacio',
      pattern: 'sin espacio|no queda(?:ba)? espacio',
      denies: true,
      says: ['Sin espacio en db-1', 'No queda espacio'],
      saysNot: ['Hay espacio'],
    },
    {
      kind: 'capacity',
      name: 'cuota',
      pattern: '(?:cuota|límite|crédito|presupuesto) … (?:superad[oa]|agotad[oa]|alcanzad[oa])',
      says: ['La cuota está agotada', 'Límite mensual superado'],
      saysNot: ['Subimos la cuota'],
    },
    {
      kind: 'capacity',
      name: 'avalancha',
      pattern: '<rush>|(?:tráfico|peticiones|carga) … <more>',
      says: ['Un pico de tráfico', 'Las peticiones se triplicaron', 'Ataque DDoS'],
      saysNot: ['El tráfico es normal', 'No es un ataque'],
    },
    {
      kind: 'hardware',
      name: 'maquina-averiada',
      pattern:
        '<machine> … <dead>|<broke> … <machine>|(?:fallo|avería) de hardware|corte de luz|apagón',
      says: [
        'Se averió el router',
        'El disco está averiado',
        'Fallo de hardware en el rack 4',
        'Corte de luz',
      ],
      saysNot: ['El servidor responde 502'],
    },
    {
      kind: 'credential',
      name: 'acceso-perdido',
      pattern: '<secret> … <lost-secret>|<lost-secret> … <secret>',
      says: [
        'Revocaron la clave',
        'El token caducó',
        'La clave de API fue revocada',
        'Las credenciales expiraron ayer',
      ],
      saysNot: ['Olvidé mi contraseña funciona'],
    },
    {
      kind: 'dns',
      name: 'nombres',
      pattern: '(?:dns|dominio|servidor(?:es)? de nombres|zona) … <name-lost>',
      denies: true,
      says: ['El dominio caducó', 'El DNS no responde', 'La zona DNS fue borrada'],
      saysNot: ['Nuevo dominio en el menú'],
    },
    {
      kind: 'manual',
      name: 'a-mano',
      pattern: '<by-hand> … <act>|<act> … <by-hand>|fui yo|mi culpa|error mío',
      denies: true,
      says: [
        'Alguien borró la tabla por error',
        'Lo cambié a mano',
        'Fui yo, perdón',
        'Ana apagó la máquina sin querer',
      ],
      saysNot: ['El manual cambió'],
    },
    {
      kind: 'database',
      name: 'conmutacion',
      pattern: '(?:base(?: de datos)?|postgres|mysql|redis) … (?:conmutó|corrupt[ao]|failover)',
      says: ['La base de datos está corrupta', 'Redis conmutó a la réplica'],
      saysNot: ['La base de clientes'],
    },
  ],
};
