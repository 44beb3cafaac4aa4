import type { EnclosedFile } from '#domain/formats/draft.ts';
import { ok, type Result } from '#domain/result.ts';
import { listZip, type ZipEntry } from '../../intake/unzip.ts';
import { readXmlTree, type XmlElement } from '../xml/xml-tree.ts';

/** An office file: a ZIP archive of XML parts, pictures and more. */
export interface ZippedFile {
  readonly names: readonly string[];
  /** Null for a part that is not there, or damaged. */
  bytes(name: string): Uint8Array | null;
  /** Undefined for a part that is not there or no XML; fails for one that is not harmless. */
  xml(name: string): Result<XmlElement | undefined>;
  /** The parts of these names, for the pictures that a text shows. */
  resources(names: Iterable<string>): EnclosedFile[];
}

export function openZipped(bytes: Uint8Array): Result<ZippedFile> {
  const listed = listZip(bytes);
  if (!listed.ok) return listed;
  const entries = new Map<string, ZipEntry>(listed.value.map((entry) => [entry.name, entry]));
  const read = (name: string): Uint8Array | null => {
    const content = entries.get(name)?.read();
    return content?.ok ? content.value : null;
  };
  return ok({
    names: [...entries.keys()],
    bytes: read,
    xml(name) {
      const content = read(name);
      if (content === null) return ok(undefined);
      const root = readXmlTree(content);
      return root.ok || root.error.code !== 'damaged-xml' ? root : ok(undefined);
    },
    resources(names) {
      return [...new Set(names)].flatMap((name) => {
        const content = read(name);
        return content === null ? [] : [{ name, bytes: content }];
      });
    },
  });
}
