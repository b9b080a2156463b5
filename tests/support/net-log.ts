/** An event of Chromium's own network log. */
export interface NetEvent {
  readonly type: string;
  readonly phase: string;
  readonly source: { readonly id: number; readonly type: string };
  readonly params: Readonly<Record<string, unknown>>;
}

type Names = Readonly<Record<string, number>>;

interface Head {
  readonly constants: {
    readonly logEventTypes: Names;
    readonly logEventPhase: Names;
    readonly logSourceType: Names;
  };
}

interface RawEvent {
  readonly type: number;
  readonly phase: number;
  readonly source: { readonly id: number; readonly type: number };
  readonly params?: Readonly<Record<string, unknown>>;
}

/**
 * Reads a log that `--log-net-log` wrote: the constants on the first line, an event on each further one.
 * The log of a browser that was killed ends in mid-line, and is read up to there. Throws for what is no
 * such log, and for one that does not know one of the `expected` sources.
 */
export function readNetLog(text: string, expected: readonly string[]): readonly NetEvent[] {
  const [head = '', opening, ...lines] = text.split('\n');
  if (opening?.startsWith('"events": [') !== true) throw new Error('This is no network log.');
  const { constants } = JSON.parse(`${head.replace(/,\s*$/, '')}}`) as Head;
  for (const name of expected)
    if (!Object.hasOwn(constants.logSourceType, name))
      throw new Error(`This browser's network log has another name for ${name}.`);
  const types = namesOf(constants.logEventTypes);
  const phases = namesOf(constants.logEventPhase);
  const sources = namesOf(constants.logSourceType);
  const events: NetEvent[] = [];
  for (const line of lines) {
    const event = readEvent(line);
    if (event === undefined) break;
    const { type, phase, source, params = {} } = event;
    events.push({
      type: types.get(type) ?? String(type),
      phase: phases.get(phase) ?? String(phase),
      source: { id: source.id, type: sources.get(source.type) ?? String(source.type) },
      params,
    });
  }
  return events;
}

const namesOf = (numbers: Names): ReadonlyMap<number, string> =>
  new Map(Object.entries(numbers).map(([name, number]) => [number, name]));

/** Undefined at the end of the events, be it torn or whole. */
function readEvent(line: string): RawEvent | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line.replace(/(,|\],?)\s*$/, '')) as RawEvent;
  } catch {
    return undefined;
  }
}
