/** `[^2:7]`, the sign for paragraph 7 of source 2, with the space before it: it stands close to what it is for. */
export const CITATION_MARK = / ?\[\^(\d{1,3}):(\d{1,5})\]/g;
