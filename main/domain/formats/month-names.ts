/** Month names without diacritics, in lower case, in the languages whose dates are read. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'enero', 'januar', 'janner', 'يناير', 'كانون الثاني', 'جانفي'],
  ['february', 'feb', 'fevrier', 'febrero', 'februar', 'فبراير', 'شباط', 'فيفري'],
  ['march', 'mar', 'mars', 'marzo', 'marz', 'مارس', 'اذار'],
  ['april', 'apr', 'avril', 'abril', 'ابريل', 'نيسان', 'افريل'],
  ['may', 'mai', 'mayo', 'مايو', 'ايار', 'ماي'],
  ['june', 'jun', 'juin', 'junio', 'juni', 'يونيو', 'حزيران', 'جوان'],
  ['july', 'jul', 'juillet', 'julio', 'juli', 'يوليو', 'تموز', 'جويلية'],
  ['august', 'aug', 'aout', 'agosto', 'اغسطس', 'اب', 'اوت'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'سبتمبر', 'ايلول'],
  ['october', 'oct', 'octobre', 'octubre', 'oktober', 'okt', 'اكتوبر', 'تشرين الاول'],
  ['november', 'nov', 'novembre', 'noviembre', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'dec', 'decembre', 'diciembre', 'dezember', 'dez', 'ديسمبر', 'كانون الاول'],
];

const NUMBERS = new Map(
  NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** 1 to 12, or null; "شباط/فبراير" counts by the first half that is known. */
export function monthNumber(name: string): number | null {
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .trim();
  for (const form of [plain, ...plain.split('/')]) {
    const number = NUMBERS.get(form.trim());
    if (number !== undefined) return number;
  }
  return null;
}
