import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import { root } from './files-on-disk.ts';

/** The runtimes, each with a TypeScript project of its own. */
export const projects = ['templates', 'electron/ipc', 'electron', 'renderer', 'tests'] as const;
export type Project = (typeof projects)[number];

/** A compile error: where it stands and what it says. */
export interface CompileError {
  readonly file: string;
  readonly words: string;
}

const configOf = (project: Project): ts.ParsedCommandLine => {
  const path = resolve(root, project, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as {
    readonly config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path), undefined, path);
};

const fromRoot = (path: string): string => relative(root, path).replaceAll('\\', '/');

/** The files that a project compiles, as paths from the root. */
export const filesOf = (project: Project): readonly string[] =>
  configOf(project).fileNames.map(fromRoot).sort();

/**
 * Compiles a project as it would be if some of its files held other text, and tells the errors in
 * the files of `watch` and those that belong to no file. Nothing is written.
 */
export const compileWith = (
  project: Project,
  changed: Readonly<Record<string, (before: string) => string>>,
  watch: readonly string[] = Object.keys(changed),
): readonly CompileError[] => {
  const config = configOf(project);
  const options: ts.CompilerOptions = { ...config.options, noEmit: true };
  const texts = new Map(
    Object.entries(changed).map(([path, change]) => {
      const full = resolve(root, path);
      return [full, change(ts.sys.readFile(full) ?? '')];
    }),
  );
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (path) => texts.get(resolve(path)) ?? readFile(path);
  host.fileExists = (path) => texts.has(resolve(path)) || fileExists(path);
  host.getSourceFile = (path, target) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, target);
  };
  // Other projects are read as sources, so that nothing needs to be built first.
  Object.assign(host, { useSourceOfProjectReferenceRedirect: () => true });
  const own = [...texts.keys()].filter((path) => fromRoot(path).startsWith(`${project}/`));
  const program = ts.createProgram({
    rootNames: [...new Set([...config.fileNames, ...own])],
    options,
    host,
    ...(config.projectReferences ? { projectReferences: config.projectReferences } : {}),
  });
  const found = [
    ...program.getOptionsDiagnostics(),
    ...watch.flatMap((path) => {
      const source = program.getSourceFile(resolve(root, path));
      if (source === undefined) throw new Error(`${project} does not compile ${path}`);
      return [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
    }),
  ];
  return found.map((one) => ({
    file: one.file === undefined ? '' : fromRoot(one.file.fileName),
    words: `TS${String(one.code)} ${ts.flattenDiagnosticMessageText(one.messageText, '\n')}`,
  }));
};
