import { brotliCompressSync } from 'node:zlib';
import type { Rolldown } from 'vite';
import { readSourceMap } from './read-source-map.js';

/** What one room, or one source, puts into a file. */
export interface Share {
  readonly name: string;
  /** Bytes. */
  readonly minified: number;
  /**
   * By how many bytes the file would be smaller, compressed, without it. What it has in common with others is not
   * counted. It takes its time.
   */
  brotli(): number;
}

type Chunk = Pick<Rolldown.OutputChunk, 'code' | 'map'>;

/** What neither a source nor a package is: imports, exports, and what joins the modules. */
const JOINTS = 'what joins them';

/**
 * Takes files that come together apart.
 *
 * @param chunks with their source maps
 * @param nameOf what is counted together, by the path of a source
 * @returns the shares by name
 */
export function makeUpOf(chunks: readonly Chunk[], nameOf: (path: string) => string): Share[] {
  const pieces = chunks.flatMap((chunk) => piecesOf(chunk, nameOf));
  const names = [...new Set(pieces.map(({ name }) => name))].sort();
  return names.map((name) => ({
    name,
    minified: Buffer.byteLength(pieces.map((piece) => (piece.name === name ? piece.text : '')).join('')),
    brotli: () => compressed(pieces) - compressed(pieces.filter((piece) => piece.name !== name)),
  }));
}

/** The room of a source, by its path: a folder of `src`, a folder in that, or a package. */
export function roomOf(path: string): string {
  const [, inPackage] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (inPackage !== undefined) return /^lit|^@lit/.test(inPackage) ? 'Lit' : inPackage;
  const [, room] = /\/src\/(?:(.*)\/)?[^/]*$/.exec(path) ?? [];
  return room === undefined ? (path.includes('/src/') ? 'src' : JOINTS) : `src/${room}`;
}

/** A source by its own path. */
export function sourceOf(path: string): string {
  return /\/(src\/.*|node_modules\/.*)$/.exec(path)?.[1] ?? JOINTS;
}

interface Piece {
  readonly name: string;
  readonly text: string;
}

function piecesOf({ code, map }: Chunk, nameOf: (path: string) => string): Piece[] {
  const mapped = map === null ? [] : readSourceMap(map.mappings, code);
  const starts = [{ start: 0, source: undefined }, ...mapped];
  return starts.map(({ start, source }, index) => {
    const path = source === undefined ? undefined : map?.sources[source];
    return { name: path === undefined ? JOINTS : nameOf(path), text: code.slice(start, starts[index + 1]?.start) };
  });
}

function compressed(pieces: readonly Piece[]): number {
  return brotliCompressSync(Buffer.from(pieces.map(({ text }) => text).join(''))).length;
}
