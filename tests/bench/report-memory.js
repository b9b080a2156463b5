// Loaded before a measured program: tells its peak memory, in KiB, on the fourth stream as it ends.
import { writeSync } from 'node:fs';

const results = 3;

process.on('exit', () => {
  writeSync(results, String(process.resourceUsage().maxRSS));
});
