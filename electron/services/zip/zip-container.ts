import { crc32 } from 'node:zlib';

/** A part as the zip holds it: `packed` is `bytes` by the given method. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly method: 'stored' | 'deflated';
  readonly packed: Uint8Array;
}

/** 1 January 1980, noon: the first day a zip can name. Zip dates have no zone, so it is the same everywhere. */
const date = 0x00_21;
const time = 0x60_00;
/** Version 2.0 of the format. */
const version = 20;
const methods = { stored: 0, deflated: 8 } as const;

/**
 * The zip file of some entries in the order given, with names of plain ASCII, below 65,535 entries and
 * 4 GiB, as `writeZip` sees to. Each entry has its sizes before it, so that it can be found without the list at the end.
 */
export function zipContainer(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const facts = factsOf(entry, name.length);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(0x04_03_4b_50);
    files.push(local, facts, name, entry.packed);
    list.push(listed(facts, offset), name);
    offset += local.length + facts.length + name.length + entry.packed.length;
  }
  const listBytes = list.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listBytes, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...list, end]);
}

/** What stands before an entry and again in the list at the end. */
function factsOf({ bytes, packed, method }: ZipEntry, nameLength: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(version, 0);
  facts.writeUInt16LE(methods[method], 4);
  facts.writeUInt16LE(time, 6);
  facts.writeUInt16LE(date, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}

function listed(facts: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02_01_4b_50, 0);
  entry.writeUInt16LE(version, 4);
  entry.set(facts, 6);
  entry.writeUInt32LE(offset, 42);
  return entry;
}
