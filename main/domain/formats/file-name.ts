/** A file's name without its folders, parted as any system parts them. */
export const baseName = (path: string): string => path.replace(/^.*[\\/](?=.)/su, '');
