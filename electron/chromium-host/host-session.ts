import { EventEmitter } from 'node:events';

type RequestListener = (
  details: { readonly url: string; readonly resourceType: string; readonly method: string },
  reply: (response: { readonly cancel?: boolean }) => void,
) => void;
type PermissionRequest = (
  contents: unknown,
  permission: string,
  reply: (granted: boolean) => void,
) => void;
type PermissionCheck = (contents: unknown, permission: string, origin: string) => boolean;

/** Electron's names of permissions beside the browser's. */
const permissionNames: readonly (readonly [string, string])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
];

/** Stands in for `session.defaultSession`. As in Electron, what no handler refuses is allowed. */
export class HostSession extends EventEmitter {
  #beforeRequest: RequestListener | null = null;
  #permissionRequest: PermissionRequest | null = null;
  #permissionCheck: PermissionCheck | null = null;

  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener | null): void => {
      this.#beforeRequest = listener;
    },
  };

  readonly setPermissionRequestHandler = (handler: PermissionRequest | null): void => {
    this.#permissionRequest = handler;
  };
  readonly setPermissionCheckHandler = (handler: PermissionCheck | null): void => {
    this.#permissionCheck = handler;
  };
  readonly setDevicePermissionHandler = (): void => undefined;
  readonly setDisplayMediaRequestHandler = (): void => undefined;
  readonly setSpellCheckerEnabled = (): void => undefined;
  readonly setSpellCheckerDictionaryDownloadURL = (): void => undefined;

  /** Called by the host: whether the product lets this request pass. */
  allows(url: string, resourceType: string, method: string): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === null) return Promise.resolve(true);
    return new Promise((resolve) =>
      listener({ url, resourceType, method }, ({ cancel }) => resolve(cancel !== true)),
    );
  }

  /** Called by the host: the browser's names of the permissions that the product would grant. */
  async granted(contents: unknown, origin: string): Promise<readonly string[]> {
    const names: string[] = [];
    for (const [permission, browserName] of permissionNames) {
      const asked = await new Promise<boolean>((resolve) =>
        this.#permissionRequest === null
          ? resolve(true)
          : this.#permissionRequest(contents, permission, resolve),
      );
      if (asked && (this.#permissionCheck?.(contents, permission, origin) ?? true))
        names.push(browserName);
    }
    return names;
  }
}
