/**
 * Whether figures are read from a text in this language (BCP 47; null: not recognised, taken as English).
 * The rules are those of English, Arabic, French and Russian; a million that they do not know would make four of four million.
 */
export const readsFigures = (language: string | null): boolean =>
  language === null || /^(?:en|ar|fr|ru)(?:-|$)/i.test(language);
