/** A folder that articles lie in, as a filter offers it. */
export interface FolderChoice {
  /** The whole path, with slashes. */
  readonly folder: string;
  /** What is left of it below the folder that is offered above it. */
  readonly label: string;
  /** How many offered folders it lies in. */
  readonly depth: number;
  /** How many articles lie in it or in a folder of it. */
  readonly articles: number;
}

/** The folder of a file's path, with slashes; empty where it lies in none. */
export function folderOf(path: string): string {
  const plain = path.replaceAll('\\', '/');
  return plain.slice(0, Math.max(0, plain.lastIndexOf('/')));
}

/** Whether something in these folders lies in `folder`, or in a folder of it. */
export const liesIn = (folders: readonly string[], folder: string): boolean =>
  folders.some((one) => one === folder || one.startsWith(`${folder}/`));

/**
 * The folders of articles as a tree, in the order of their names. A folder that holds one folder and nothing else
 * is not offered by itself.
 * @param articles the folders of each article
 */
export function folderChoices(articles: readonly (readonly string[])[]): FolderChoice[] {
  // Many lie in the same folders.
  const alike = Map.groupBy(articles, (folders) => folders.join('\n'));
  const counts = new Map<string, number>();
  for (const all of alike.values()) {
    for (const folder of new Set((all[0] ?? []).flatMap(withParents))) {
      counts.set(folder, (counts.get(folder) ?? 0) + all.length);
    }
  }
  const own = new Set([...alike.values()].flatMap(([folders = []]) => folders));
  const children = Map.groupBy([...counts.keys()], folderOf);
  const isOffered = (folder: string) => own.has(folder) || (children.get(folder) ?? []).length > 1;
  const offered = [...counts.keys()].filter((folder) => folder !== '' && isOffered(folder));
  const known = new Set(offered);
  return offered.sort(byParts).map((folder) => {
    const above = parentsOf(folder).filter((parent) => known.has(parent));
    const [nearest] = above;
    return {
      folder,
      label: nearest === undefined ? folder : folder.slice(nearest.length + 1),
      depth: above.length,
      articles: counts.get(folder) ?? 0,
    };
  });
}

/** The nearest first. */
function parentsOf(folder: string): string[] {
  const found: string[] = [];
  for (let at = folderOf(folder); at !== ''; at = folderOf(at)) found.push(at);
  return found;
}

const withParents = (folder: string): string[] =>
  folder === '' ? [] : [folder, ...parentsOf(folder)];

/** Part by part, so that what lies in a folder follows it. */
function byParts(one: string, other: string): number {
  const [left, right] = [one.split('/'), other.split('/')];
  for (const [at, part] of left.entries()) {
    const against = right[at];
    if (against === undefined) return 1;
    if (part !== against) return part.localeCompare(against, undefined, { numeric: true });
  }
  return left.length - right.length;
}
