const schemes: readonly string[] = ['http:', 'https:', 'mailto:'];

/**
 * The address of a link that may leave the dossier (http, https or mailto), completed with https where
 * a person typed only a host; undefined for anything else.
 */
export function safeLink(typed: string): string | undefined {
  const trimmed = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(trimmed)
    ? trimmed
    : trimmed.includes('@') && !trimmed.includes('/')
      ? `mailto:${trimmed}`
      : `https://${trimmed}`;
  if (trimmed === '' || /\s/.test(trimmed)) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !schemes.includes(url.protocol)) return undefined;
  const named =
    url.protocol === 'mailto:' ? url.pathname.includes('@') : url.hostname.includes('.');
  return named ? address : undefined;
}
