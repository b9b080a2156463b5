/**
 * Writes down, a line each in `file`, what this process asks of a network from now on: every
 * connection, listening port, UDP socket, name looked up and request, whatever library asks. Pipes are
 * of another kind and are not written down. The first line says that the record is on. The function
 * refers to nothing outside itself, so that it can be carried into another process as text.
 */
export function recordSockets(file: string): void {
  const { appendFileSync } = process.getBuiltinModule('node:fs');
  const { createHook } = process.getBuiltinModule('node:async_hooks');
  const { subscribe } = process.getBuiltinModule('node:diagnostics_channel');
  const write = (line: string): void => appendFileSync(file, `${line}\n`);
  write('recording');
  // Node's own handles, beneath all of its modules and of what is built on them.
  const handles: Readonly<Record<string, string>> = {
    TCPCONNECTWRAP: 'connects to',
    TCPSERVERWRAP: 'listens',
    UDPWRAP: 'opens a UDP socket',
    GETADDRINFOREQWRAP: 'looks up',
    GETNAMEINFOREQWRAP: 'looks up',
    QUERYWRAP: 'looks up',
  };
  interface Handle {
    readonly hostname?: string;
    readonly host?: string;
    readonly address?: string;
    readonly port?: number;
  }
  createHook({
    trackPromises: false,
    init(_id, type, _trigger, resource) {
      const does = Object.hasOwn(handles, type) ? handles[type] : undefined;
      if (does === undefined) return;
      // A handle learns its address after it is made.
      queueMicrotask(() => {
        const { hostname, host, address, port } = resource as Handle;
        const where = [hostname ?? host ?? address, port].filter((part) => part !== undefined);
        write([does, where.join(' ')].join(' ').trim());
      });
    },
  }).enable();
  interface Request {
    readonly request: Readonly<Record<'origin' | 'host' | 'protocol' | 'path', unknown>>;
  }
  subscribe('undici:request:create', (message) => {
    const { origin, path } = (message as Request).request;
    write(`requests ${String(origin)}${String(path)}`);
  });
  subscribe('http.client.request.start', (message) => {
    const { protocol, host, path } = (message as Request).request;
    write(`requests ${String(protocol)}//${String(host)}${String(path)}`);
  });
}
