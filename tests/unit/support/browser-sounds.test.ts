import { describe, expect, test } from 'vitest';
import { browserRecord } from '../../support/browser-sounds.ts';

const sources = [
  'NONE',
  'URL_REQUEST',
  'HOST_RESOLVER_IMPL_JOB',
  'DNS_TRANSACTION',
  'PAC_FILE_DECIDER',
  'SOCKET',
  'UDP_SOCKET',
  'QUIC_SESSION',
  'HTTP2_SESSION',
  'WEB_TRANSPORT_CLIENT',
  'COOKIE_STORE',
];
const types = [
  'REQUEST_ALIVE',
  'CORS_REQUEST',
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_JOB',
  'TCP_CONNECT_ATTEMPT',
  'UDP_CONNECT',
  'UDP_BYTES_SENT',
];

interface Planted {
  readonly source: string;
  readonly type: string;
  readonly params?: object;
  readonly id?: number;
}

/** A log as Chromium writes it, a line an event. */
function log(planted: readonly Planted[], named: readonly string[] = sources): string {
  const number = (names: readonly string[]) =>
    Object.fromEntries(names.map((name, index) => [name, index]));
  const constants = {
    logEventTypes: number(types),
    logEventPhase: { PHASE_NONE: 0, PHASE_BEGIN: 1, PHASE_END: 2 },
    logSourceType: number(named),
  };
  const events = planted.map(({ source, type, params, id }, index) =>
    JSON.stringify({
      params,
      phase: 1,
      source: { id: id ?? index, type: sources.indexOf(source) },
      time: '1',
      type: types.indexOf(type),
    }),
  );
  return `{"constants":${JSON.stringify(constants)},\n"events": [\n${events.join(',\n')}],\n"polledData": [{}]\n}\n`;
}

const request = (url: string, id?: number): Planted => ({
  source: 'URL_REQUEST',
  type: 'URL_REQUEST_START_JOB',
  params: { url },
  ...(id === undefined ? {} : { id }),
});

describe('a sound', () => {
  test.each<readonly [string, Planted]>([
    ['requests https://example.org/a', request('https://example.org/a')],
    [
      'looks up https://example.org',
      {
        source: 'HOST_RESOLVER_IMPL_JOB',
        type: 'HOST_RESOLVER_MANAGER_JOB',
        params: { host: 'https://example.org' },
      },
    ],
    [
      'opens a socket 192.0.2.1:443',
      { source: 'SOCKET', type: 'TCP_CONNECT_ATTEMPT', params: { address: '192.0.2.1:443' } },
    ],
    [
      'opens a UDP socket 192.0.2.1:53',
      { source: 'UDP_SOCKET', type: 'UDP_CONNECT', params: { address: '192.0.2.1:53' } },
    ],
    ['looks for a proxy', { source: 'PAC_FILE_DECIDER', type: 'REQUEST_ALIVE' }],
    ['opens a QUIC session', { source: 'QUIC_SESSION', type: 'REQUEST_ALIVE' }],
  ])('%s', (said, planted) => {
    expect(browserRecord(log([planted]))).toEqual({ sounds: [said], excused: [] });
  });

  test('is heard in a log that ends in mid-line', () => {
    const whole = log([request('https://example.org/a'), request('https://example.org/b')]);
    const torn = whole.slice(0, whole.indexOf('example.org/b'));
    expect(browserRecord(torn).sounds).toEqual(['requests https://example.org/a']);
  });
});

describe('no sound', () => {
  test('is what leaves no more than a check for other origins, as cancelled requests do', () => {
    const record = browserRecord(
      log([
        { source: 'URL_REQUEST', type: 'CORS_REQUEST', params: { url: 'https://example.org/' } },
        { source: 'COOKIE_STORE', type: 'REQUEST_ALIVE' },
      ]),
    );
    expect(record).toEqual({ sounds: [], excused: [] });
  });

  test('is a request of which the rest is named as excused', () => {
    const record = browserRecord(
      log([
        request('http://127.0.0.1:1/ListAccounts?json=standard'),
        request('https://bundle.app.test/index.html'),
        {
          source: 'UDP_SOCKET',
          type: 'UDP_CONNECT',
          params: { address: '[2001:4860:4860::8888]:443' },
        },
      ]),
    );
    expect(record.sounds).toEqual([]);
    expect(record.excused).toHaveLength(3);
  });
});

describe('an excuse does not cover', () => {
  test.each<readonly [string, readonly Planted[]]>([
    ['another request to the same port', [request('http://127.0.0.1:1/other')]],
    ['an origin that only begins like ours', [request('https://bundle.app.test.example.org/')]],
    [
      'a request that was led elsewhere',
      [request('https://bundle.app.test/a', 7), request('https://example.org/a', 7)],
    ],
    [
      'a route probe that sends something',
      ['UDP_CONNECT', 'UDP_BYTES_SENT'].map((type) => ({
        source: 'UDP_SOCKET',
        type,
        params: { address: '[2001:4860:4860::8888]:443' },
        id: 7,
      })),
    ],
  ])('%s', (_name, planted) => {
    expect(browserRecord(log(planted)).sounds).not.toEqual([]);
  });
});

test('what is no log, or a log that has other names, is an error and not silence', () => {
  expect(() => browserRecord('')).toThrow();
  expect(() => browserRecord('{"constants":{}}')).toThrow();
  expect(() => browserRecord(log([], sources.with(5, 'NEW_SOCKET')))).toThrow('SOCKET');
});
