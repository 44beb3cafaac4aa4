import { elementsOf, type XmlElement } from '../xml/xml-tree.ts';
import type { ZippedFile } from './zipped-file.ts';

/** By their ids, where the relations of a part lead: names within the file, or addresses. */
export function readRelations(
  root: XmlElement | undefined,
  folder: string,
): ReadonlyMap<string, Relation> {
  return new Map(
    (root ? elementsOf(root) : []).flatMap(({ attributes }): [string, Relation][] => {
      const { Id, Target, Type = '', TargetMode } = attributes;
      if (Id === undefined || Target === undefined) return [];
      const isOutside = TargetMode === 'External';
      return [
        [
          Id,
          { type: Type.replace(/^.*\//, ''), target: isOutside ? Target : inside(folder, Target) },
        ],
      ];
    }),
  );
}

export interface Relation {
  /** `image`, `hyperlink`, `footnotes`, … */
  readonly type: string;
  readonly target: string;
}

function inside(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The relations of a part of an office file; none where it has none, or they are damaged. */
export function relationsOf(file: ZippedFile, path: string): ReadonlyMap<string, Relation> {
  const folder = path.replace(/\/?[^/]*$/, '');
  const linked = file.xml(`${folder}/_rels/${path.slice(folder.length + 1)}.rels`);
  return readRelations(linked.ok ? linked.value : undefined, folder);
}
