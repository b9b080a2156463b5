import { useEffect } from 'react';
import { create } from 'zustand';
import type { Failure, OwnKey, Reply } from '../../../electron/ipc/contract.ts';
import { call } from '../api.ts';

interface OwnKeyState {
  /** Undefined until it was read. */
  readonly key?: OwnKey;
  readonly failure?: Failure;
}

const useState = create<OwnKeyState>(() => ({}));

/** This person's own key, read when first asked for. */
export function useOwnKey(): OwnKeyState {
  useEffect(() => {
    if (!useState.getState().key) void call('key.read').then(keep);
  }, []);
  return useState();
}

/** Makes this person's own key, kept under a passphrase. Undefined unless something went wrong. */
export async function createOwnKey(passphrase: string): Promise<Failure | undefined> {
  const reply = await call('key.create', passphrase);
  if (!reply.ok) return reply.error;
  keep(reply);
  return undefined;
}

const keep = (reply: Reply<OwnKey>): void =>
  useState.setState(reply.ok ? { key: reply.value } : { failure: reply.error }, true);
