import { internalOrigin } from '../../electron/chromium-host/internal-origin.ts';
import { readNetLog, type NetEvent } from './net-log.ts';

/**
 * The parts of Chromium's network stack that exist only when something goes out. A request that the
 * program cancels, and one for its own scheme that the browser's driver answers, end before the stack
 * is asked: all they leave is a CORS_REQUEST, which has no connection, no look-up and no job.
 */
const loud: Readonly<Record<string, string>> = {
  HOST_RESOLVER_IMPL_JOB: 'looks up',
  DNS_TRANSACTION: 'asks a name server for',
  PAC_FILE_DECIDER: 'looks for a proxy',
  SOCKET: 'opens a socket',
  UDP_SOCKET: 'opens a UDP socket',
  QUIC_SESSION: 'opens a QUIC session',
  HTTP2_SESSION: 'opens an HTTP/2 session',
  WEB_TRANSPORT_CLIENT: 'opens a transport',
};

/** What a browser's network log says. */
export interface BrowserRecord {
  /** What it sent out or tried to, a line each. */
  readonly sounds: readonly string[];
  /** What is in the log and is no sound, with the reason. */
  readonly excused: readonly string[];
}

/** Reads what a browser sent out or tried to from its network log. */
export function browserRecord(log: string): BrowserRecord {
  const bySource = new Map<number, NetEvent[]>();
  for (const event of readNetLog(log, ['URL_REQUEST', ...Object.keys(loud)])) {
    const { id } = event.source;
    const events = bySource.get(id);
    if (events) events.push(event);
    else bySource.set(id, [event]);
  }
  const sounds: string[] = [];
  const excused: string[] = [];
  for (const events of bySource.values()) {
    const reason = excuses.find(({ holds }) => holds(events))?.reason;
    const found = soundsOf(events);
    if (reason === undefined) sounds.push(...found);
    else excused.push(...found.map((sound) => `${sound} (${reason})`));
  }
  return { sounds, excused };
}

function soundsOf(events: readonly NetEvent[]): readonly string[] {
  const source = events[0]?.source.type ?? '';
  if (source === 'URL_REQUEST')
    return started(events).map(({ params }) => `requests ${String(params['url'])}`);
  const does = Object.hasOwn(loud, source) ? loud[source] : undefined;
  return does === undefined ? [] : [`${does} ${whereTo(events)}`.trim()];
}

const started = (events: readonly NetEvent[]): readonly NetEvent[] =>
  events.filter(({ type, phase }) => type === 'URL_REQUEST_START_JOB' && phase === 'PHASE_BEGIN');

function whereTo(events: readonly NetEvent[]): string {
  for (const name of ['host', 'hostname', 'address', 'address_list', 'url'])
    for (const { params } of events)
      if (params[name] !== undefined) return [params[name]].flat().map(String).join(' ');
  return '';
}

/** All that may be in a log: the browser's own, and nothing that leaves the computer. */
const excuses: readonly {
  readonly reason: string;
  readonly holds: (events: readonly NetEvent[]) => boolean;
}[] = [
  {
    // Browsers refuse this port before they look up or connect; a socket would be in the log on its own.
    reason: 'the question who is signed in, at a port that the browser itself refuses',
    holds: (events) => allStarted(events, isSignInQuestion),
  },
  {
    // Its name is mapped to nothing by a switch; a look-up or a socket would be in the log on its own.
    reason: 'the origin that stands for app:, asked while its page closed',
    holds: (events) => allStarted(events, isOwn),
  },
  {
    reason: 'a look whether there is a route for IPv6, nothing sent',
    holds: (events) =>
      events[0]?.source.type === 'UDP_SOCKET' &&
      events.some(({ params }) => params['address'] === '[2001:4860:4860::8888]:443') &&
      events.every(({ type }) => type !== 'UDP_BYTES_SENT'),
  },
];

const allStarted = (
  events: readonly NetEvent[],
  holds: (params: NetEvent['params']) => boolean,
): boolean => {
  const requests = started(events);
  return requests.length > 0 && requests.every(({ params }) => holds(params));
};

const isOwn = ({ url }: NetEvent['params']): boolean =>
  String(url).startsWith(`${internalOrigin}/`);

const isSignInQuestion = ({ url }: NetEvent['params']): boolean =>
  String(url).startsWith('http://127.0.0.1:1/ListAccounts?');
