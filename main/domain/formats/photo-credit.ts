/** A line that says who made the picture beside it, and nothing else. */
const CREDIT =
  /^[[(]?\s*(?:(?:photos?|images?|pictures?|fotos?|bild(?:er)?|titelbild|beitragsbild|credits?|crédits?(?: photos?)?|créditos?|crédito|imagen|imagem|zdj(?:ęcie)?\.?|fot\.|фото|صورة|الصورة|kuva)\s*(?:[:：©/]|by\s|via\s|credit|courtesy)|©(?!\s*\d{4})).{2,120}$/iu;
const LONGEST = 120;

/** Whether a line says who made a picture, and nothing else: nobody who published the text. */
export const isPhotoCredit = (line: string): boolean => line.length <= LONGEST && CREDIT.test(line);
