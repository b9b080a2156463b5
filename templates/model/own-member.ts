/**
 * The member of a record that a name from outside asks for. Names such as `constructor`, which every
 * object inherits, are not members.
 */
export const ownMember = <Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined => (Object.hasOwn(record, name) ? record[name] : undefined);
