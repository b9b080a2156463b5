/** An account without rights of its own on every Unix. */
const nobody = 65_534;

/** Does something with the rights of an ordinary account, because root may write everywhere. */
export async function asNobody<Value>(work: () => Promise<Value>): Promise<Value> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
