import { build, type Plugin, type Rolldown } from 'vite';
import { minifyTemplatesPlugin } from './minify-templates.js';
import { packTablesPlugin } from './pack-tables.js';
import { ROOT } from './paths.js';

export interface BundleOptions {
  /** Name of each output file, without its ending, to its source, relative to the project. */
  readonly entries: Readonly<Record<string, string>>;
  /** Packages of `node_modules`: taken in, or left to the bundler of whoever uses the file. */
  readonly packages: 'inside' | 'external';
  /** Where to write, relative to the project; without it nothing is written. */
  readonly outDir?: string;
  /** Folder and name of what several entries share or what is loaded on demand. */
  readonly chunks: string;
  /** `compress` is as `true` does, with names and white space left. */
  readonly minify: boolean | 'compress';
  /** Says of each byte of the output which source it comes from; an output that is not minified always does. */
  readonly maps?: boolean;
  /** Takes in what is loaded on demand, too. */
  readonly oneFile?: boolean;
  /** A classic script that leaves its exports in a variable of this name, instead of a module. */
  readonly script?: string;
  readonly plugins?: readonly Plugin[];
  /**
   * The name of one chunk for all that the entries need at once. What is loaded on demand shares parts with it; left to
   * itself a bundler puts those into further files.
   */
  readonly start?: string;
  /** The same for what is loaded on demand: the name of a chunk to the modules that it has, by their paths. */
  readonly groups?: Readonly<Record<string, RegExp>>;
}

/** The bundler's own helper takes whatever a page has put on `Object.prototype` for an export. */
const ownNamesPlugin: Plugin = {
  name: 'five9-own-names',
  transform: {
    filter: { id: /rolldown\/runtime/ },
    handler: (code) => ({
      code: code.replaceAll(/for \(var (\w+) in (\w+)\)/g, 'for (var $1 of Object.keys($2))'),
      map: null,
    }),
  },
};

/**
 * Bundles sources of this package for production.
 *
 * @returns the JavaScript files, entries and chunks
 */
export async function bundle(options: BundleOptions): Promise<Rolldown.OutputChunk[]> {
  // Vite takes the variable's word over its own mode, and a test runner may have set it.
  process.env['NODE_ENV'] = 'production';
  const { outDir, start, script } = options;
  const minify = options.minify === 'compress' ? { compress: true, mangle: false, codegen: false } : options.minify;
  const result = await build({
    configFile: false,
    root: ROOT,
    mode: 'production',
    logLevel: 'warn',
    plugins: [
      ownNamesPlugin,
      ...(options.plugins ?? []),
      ...(minify === false ? [] : [minifyTemplatesPlugin(), packTablesPlugin()]),
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      write: outDir !== undefined,
      outDir: outDir ?? 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      sourcemap: minify === false || (options.maps === true && 'hidden'),
      minify: minify === true ? 'oxc' : false,
      // Whoever hands the drop-in on hands these packages on, and their licences ask to be named.
      license: minify === true && options.packages === 'inside' ? { fileName: 'third-party-licenses.md' } : false,
      // A library build leaves `import()` as it is: no preload helper, and addresses relative to the file itself.
      lib: {
        entry: { ...options.entries },
        formats: [script === undefined ? 'es' : 'iife'],
        ...(script === undefined ? {} : { name: script }),
      },
      rolldownOptions: {
        // `'use client'` of an entry is kept, as a test holds; only that it might not be is said.
        onLog: (level, log, say) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log);
        },
        external: options.packages === 'external' ? /^[^./]/ : [],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: options.chunks,
          minify,
          ...(minify === false ? {} : { comments: false }),
          ...(options.oneFile === true
            ? { codeSplitting: false }
            : start === undefined
              ? {}
              : {
                  codeSplitting: {
                    groups: [
                      { name: start, tags: ['$initial'] },
                      ...Object.entries(options.groups ?? {}).map(([name, test]) => ({ name, test })),
                    ],
                  },
                }),
        },
      },
    },
  });
  if ('on' in result) throw new Error('A build that does not watch has answered with a watcher.');
  return [result].flat().flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
}
