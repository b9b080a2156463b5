/**
 * A place in data as people write it: `drafts[0].fields.date`, with quotes round names that are not
 * plain words. `name` is the file or part that the data stood in, `dossier.json: drafts[0]`.
 */
export function pathText(path: readonly PropertyKey[], name = ''): string {
  const place = path.reduce<string>((text, step) => text + stepText(step, text === ''), '');
  return [name, place].filter((text) => text !== '').join(': ');
}

const stepText = (step: PropertyKey, first: boolean): string => {
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step).slice(0, longestName);
  if (!/^[\w-]+$/.test(name)) return `[${JSON.stringify(name)}]`;
  return first ? name : `.${name}`;
};

const longestName = 60;
