import { app } from 'electron';
import type { Context } from './context.ts';

/** Refuses every certificate that does not verify, and never offers a client certificate. */
export function refuseCertificates({ log }: Context): void {
  app.on('certificate-error', (event, _contents, _url, error, _certificate, reply) => {
    event.preventDefault();
    log.write(`refused a certificate: ${error}`);
    reply(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, reply) => {
    event.preventDefault();
    reply();
  });
}
