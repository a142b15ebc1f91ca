import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './fixtures.js';

/** Files as they would be, by their paths in the repository; the tree itself is never touched. */
export type Patches = ReadonlyMap<string, string>;

/** What the compiler refuses: where, and in its own words. */
export interface CompilerError {
  readonly file: string;
  readonly message: string;
}

const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
  ts.sys,
  root,
);
/** Specs decide nothing, and take as long as what they prove. */
const decisive = config.fileNames.filter((path) => !path.endsWith('.spec.ts'));
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Reads what is patched from the patches, all else from the disk, which is parsed once for all programs. */
const hostOf = (patches: Patches): ts.CompilerHost => {
  const host = ts.createCompilerHost(config.options, true);
  const patchOf = (path: string): string | undefined => patches.get(relative(root, path));
  return {
    ...host,
    fileExists: (path) => patchOf(path) !== undefined || host.fileExists(path),
    readFile: (path) => patchOf(path) ?? host.readFile(path),
    getSourceFile: (path, options) => {
      const patch = patchOf(path);
      if (patch !== undefined) return ts.createSourceFile(path, patch, options, true);
      if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, options));
      return parsed.get(path);
    },
  };
};

/** The compiler's errors in the files that `among` chooses, were the tree patched so; in the order of the program. */
export const errorsOf = (
  patches: Patches,
  among: (file: string) => boolean = () => true,
): readonly CompilerError[] => {
  const program = ts.createProgram(decisive, config.options, hostOf(patches));
  return program
    .getSourceFiles()
    .filter((source) => !source.isDeclarationFile)
    .map((source) => ({ source, file: relative(root, source.fileName) }))
    .filter(({ file }) => among(file))
    .flatMap(({ source, file }) =>
      program.getSemanticDiagnostics(source).map(({ messageText }) => ({
        file,
        message: ts.flattenDiagnosticMessageText(messageText, '\n'),
      })),
    );
};
