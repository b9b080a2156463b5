import { recordSockets } from '../../support/record-sockets.ts';

// Loaded before anything else in the program's process, and in each of its threads.
const file = process.env['AIDE_SOUND_RECORD'];
if (file !== undefined) recordSockets(file);
