import { type LeftOutFile, mayBeRead } from './file-kinds.ts';

export interface StickPlan {
  /** What is read, in the order given, each with the files beside it that it may name. */
  readonly files: readonly { readonly path: string; readonly beside: readonly string[] }[];
  readonly leftOut: readonly LeftOutFile[];
}

/** What Windows, macOS and Linux put on every stick. */
const SYSTEM =
  /^(?:thumbs\.db|ehthumbs(?:_vista)?\.db|desktop\.ini|autorun\.inf|wpsettings\.dat|indexervolumeguid|icon\r|system volume information|\$recycle\.bin|recycler|found\.\d{3}|lost\+found|__macosx)$/i;
const LOCK = /^(?:~\$|\.~lock\.)|\.(?:tmp|part|partial|crdownload|download\.part)$|~$/i;
const LINK = /\.(?:url|lnk|webloc|desktop)$/i;

/** The folder that a browser makes beside a page, in the languages of browsers. */
const PAGE_FOLDER =
  /[._ -](?:files|dateien|fichiers|archivos|arquivos|ficheiros|file|bestanden|pliki|soubory|fajlok|dosyalar|filer|tiedostot|файлы|файли|文件|ملفات)$/iu;
const CLUTTER = /\.(?:css|js|mjs|woff2?|ttf|download|saved_resource)$/i;
const PAGE = /\.x?html?$/i;
/** What Telegram's export is called; its pictures lie in a folder beside it. */
const CHAT = /(?:^|\/)(?:result\.json|messages\d{0,4}\.html)$/i;
const CHAT_FOLDER = /(?:^|\/)photos$/i;
const PICTURE = /\.(?:jpe?g|png|gif|webp)$/i;
/** Where people write what their photographs show. */
const CAPTIONS = /^(?:captions?|beschriftungen|légendes|leyendas|تعليقات)\.(?:txt|csv)$/iu;

/**
 * Tells what of a folder is to be read, by names alone, those without an ending among them: litter of systems, locks, links and the clutter of
 * saved pages stay out, and the pictures of a page or an exported chat come with it.
 * @param paths files with their folders parted by slashes, as they stand on the stick
 */
export function planStick(paths: readonly string[]): StickPlan {
  const folders = Map.groupBy(paths, folderOf);
  const isPageFolder = memoised((folder: string) => belongsToPage(folder, folders));
  const files: { path: string; beside: string[] }[] = [];
  const leftOut: LeftOutFile[] = [];
  for (const path of paths) {
    const as = litterOf(path);
    const owner = ancestors(path).find(isPageFolder);
    if (as !== null) leftOut.push({ path, as });
    else if (owner !== undefined) {
      if (!PICTURE.test(path)) leftOut.push({ path, as: 'part of a saved page' });
    } else if (isCaption(path, folders)) {
      leftOut.push({ path, as: 'caption, read with its picture' });
    } else if (mayBeRead(path)) files.push({ path, beside: besideOf(path, folders, isPageFolder) });
    else leftOut.push({ path, as: null });
  }
  return { files, leftOut };
}

/**
 * Of the files beside a document those that are needed to read it: of a page's those that it names, else all.
 * @param document gives its bytes as Latin-1 characters, where they are asked for
 */
export function neededBeside(
  path: string,
  document: () => string,
  beside: readonly string[],
): readonly string[] {
  const isNaming = PAGE.test(path) || CHAT.test(path);
  return beside.length > 0 && isNaming ? namedIn(document(), beside) : beside;
}

/**
 * Of the files beside a document those that it names, as it writes names: plainly or as in an address.
 * @param document its bytes as Latin-1 characters
 */
export function namedIn(document: string, beside: readonly string[]): string[] {
  return beside.filter((path) => {
    const name = nameOf(path).toWellFormed();
    const address = encodeURIComponent(name);
    const bytes = address.replace(/%([\dA-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return [bytes, address, encodeURI(name)].some((spelling) => document.includes(spelling));
  });
}

function litterOf(path: string): LeftOutFile['as'] {
  const name = nameOf(path);
  if (LOCK.test(name)) return 'lock or unfinished file';
  const isSystem = path.split('/').some((part) => SYSTEM.test(part) || /^\.[^./]/.test(part));
  if (isSystem) return 'system file';
  return LINK.test(name) ? 'link' : null;
}

/** It bears a page's name, or it holds what only pages need and a page stands beside it; or it is a chat's. */
function belongsToPage(folder: string, folders: ReadonlyMap<string, readonly string[]>): boolean {
  if (CHAT_FOLDER.test(folder))
    return (folders.get(folderOf(folder)) ?? []).some((path) => CHAT.test(path));
  if (!PAGE_FOLDER.test(folder)) return false;
  const pages = (folders.get(folderOf(folder)) ?? []).filter((path) => PAGE.test(path));
  const stem = folder.replace(PAGE_FOLDER, '');
  const isNamed = pages.some((page) => page.replace(PAGE, '') === stem);
  const inside = folders.get(folder) ?? [];
  return isNamed || (pages.length > 0 && inside.some((path) => CLUTTER.test(path)));
}

function besideOf(
  path: string,
  folders: ReadonlyMap<string, readonly string[]>,
  isPageFolder: (folder: string) => boolean,
): string[] {
  const folder = folderOf(path);
  if (PAGE.test(path) || CHAT.test(path)) {
    const isBeside = (other: string) => isPageFolder(other) && folderOf(other) === folder;
    return [...folders].flatMap(([other, inside]) =>
      isBeside(other) ? inside.filter((file) => PICTURE.test(file)) : [],
    );
  }
  if (!PICTURE.test(path)) return [];
  const own = new Set([`${path}.txt`, path.replace(PICTURE, '.txt')]);
  return (folders.get(folder) ?? []).filter(
    (other) => own.has(other) || CAPTIONS.test(nameOf(other)),
  );
}

/** What is written of one picture comes with it; a list of captions is a document too. */
function isCaption(path: string, folders: ReadonlyMap<string, readonly string[]>): boolean {
  const inside = folders.get(folderOf(path)) ?? [];
  return (
    /\.txt$/i.test(path) && inside.includes(path.slice(0, -4)) && PICTURE.test(path.slice(0, -4))
  );
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folders that a path lies in, the innermost first. */
function ancestors(path: string): string[] {
  const found: string[] = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) found.push(folder);
  return found;
}

function memoised<Value>(ask: (folder: string) => Value): (folder: string) => Value {
  const known = new Map<string, Value>();
  return (folder) => {
    const value = known.get(folder) ?? ask(folder);
    known.set(folder, value);
    return value;
  };
}
