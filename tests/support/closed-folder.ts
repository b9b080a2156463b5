import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of the system in which nobody, not even root, may make a file. */
const closedToRoot = '/sys/kernel';

/** A folder that the running account may not write in; made in `parent` unless that account is root, who may write in any such folder. */
export async function closedFolder(parent: string): Promise<string> {
  if (process.geteuid?.() === 0) return closedToRoot;
  const closed = join(parent, 'closed');
  await mkdir(closed, { mode: 0o555 });
  return closed;
}
