/** The handshake, and what the certificate says. Nothing is sent to a server whose certificate is wrong. */
import { isIP, type Socket } from 'node:net';
import { connect as connectTls, type PeerCertificate, type TLSSocket } from 'node:tls';
import {
  epochOf,
  formatDuration,
  type Instant,
  instantOf,
  secondsBetween,
} from '../time/instant.js';
import type { Deadline } from './deadline.js';

export interface Secured {
  readonly socket: TLSSocket | null;
  /** `null`: the certificate is right. */
  readonly fault: string | null;
  readonly daysLeft: number | null;
  /** For the evidence: version, names, end. */
  readonly words: string;
}

/** @param ca authorities to trust instead of the system's; for tests */
export async function secure(
  socket: Socket,
  host: string,
  now: Instant,
  deadline: Deadline,
  ca?: readonly string[],
): Promise<Secured> {
  const bare = host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const tls = connectTls({
    socket,
    host: bare,
    ...(isIP(bare) === 0 && { servername: bare }),
    ALPNProtocols: ['http/1.1'],
    // Looked at here, so that what is wrong can be named; it is never used when it is.
    rejectUnauthorized: false,
    ...(ca && { ca: [...ca] }),
  });
  const broken = await handshake(tls, deadline);
  if (broken !== null) return { socket: null, fault: broken, daysLeft: null, words: broken };
  const certificate = tls.getPeerCertificate();
  const end = instantOf(certificate.valid_to);
  const daysLeft = end === null ? null : Math.floor(secondsBetween(now, end) / 86_400);
  const fault = tls.authorized
    ? null
    : describe(String(tls.authorizationError), certificate, bare, now);
  const words = `${tls.getProtocol() ?? 'TLS'}, for ${names(certificate)}, valid to ${end ?? 'unknown'}`;
  if (fault !== null) tls.destroy();
  return { socket: fault === null ? tls : null, fault, daysLeft, words };
}

function handshake(tls: TLSSocket, deadline: Deadline): Promise<string | null> {
  return new Promise((done) => {
    const timer = setTimeout(() => end('no answer to the TLS handshake'), deadline.left());
    const end = (fault: string | null): void => {
      clearTimeout(timer);
      if (fault !== null) tls.destroy();
      done(fault);
    };
    tls.once('secureConnect', () => end(null));
    tls.once('error', (error: NodeJS.ErrnoException) => end(brokenWords(error)));
    tls.once('close', () => end('the connection is closed during the TLS handshake'));
  });
}

function brokenWords({ code = '', message }: NodeJS.ErrnoException): string {
  if (code === 'ECONNRESET' || code === 'EPIPE')
    return 'the connection is reset during the TLS handshake';
  if (
    /WRONG_VERSION_NUMBER|HTTP_REQUEST|PACKET_LENGTH/.test(
      code + message.toUpperCase().replaceAll(' ', '_'),
    )
  )
    return 'the port does not speak TLS';
  return `the TLS handshake fails (${(code || message).slice(0, 60)})`;
}

function describe(code: string, certificate: PeerCertificate, host: string, now: Instant): string {
  const ago = (written: string): string => {
    const at = instantOf(written);
    return at === null ? 'some time' : formatDuration(epochOf(now) - epochOf(at));
  };
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return `certificate expired ${ago(certificate.valid_to)} ago`;
    case 'CERT_NOT_YET_VALID':
      return `certificate valid only in ${ago(certificate.valid_from)}`;
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return 'certificate signed by itself';
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return 'certificate from an authority that is not trusted';
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return 'certificate leads to no trusted authority; an intermediate one may be missing';
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `certificate for ${names(certificate)}, not for ${host}`;
    default:
      return `certificate not accepted (${code.slice(0, 60)})`;
  }
}

/** At most three names: a certificate may have hundreds. */
function names({ subjectaltname = '', subject }: PeerCertificate): string {
  const all = subjectaltname.split(', ').map((name) => name.replace(/^(?:DNS|IP Address):/, ''));
  const known = all.filter((name) => name !== '');
  const list = known.length > 0 ? known : [String(subject?.CN ?? 'no name')];
  return `${list.slice(0, 3).join(', ')}${list.length > 3 ? ` and ${list.length - 3} more` : ''}`.slice(
    0,
    120,
  );
}
