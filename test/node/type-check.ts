import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import ts from 'typescript';
import { builtPath } from './built.js';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Checks code as a user's own compiler would, against the types that the package ships.
 *
 * @param codes Name of each module to its code, which imports the package by its own name.
 * @returns what the compiler says against it, one line each
 */
export async function typeCheck(codes: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const files = await Promise.all(
    [...codes].map(async ([name, code]) => {
      // Inside the package its own name is found through its own `exports`.
      const file = builtPath(`build/type-check/${name}.ts`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${code}\nexport {};\n`);
      return file;
    }),
  );
  return ts.getPreEmitDiagnostics(ts.createProgram(files, OPTIONS)).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.split('/').at(-1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
