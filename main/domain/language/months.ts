import { MONTHS as ARABIC } from './ar/date-words.ts';
import { MONTHS as ENGLISH } from './en/date-words.ts';
import { foldName } from './fold.ts';

/** Month names without diacritics, in small letters, in the other languages whose dates are read; a line for each month. */
const OTHERS: readonly string[] = [
  'janvier enero januar janner января январь січня січень gennaio janeiro janv stycznia styczen januari ocak ianuarie ledna leden ιανουαριου januara sijecnja janar جنوری ژانویه',
  'fevrier febrero februar февраля февраль лютого лютий febbraio fevereiro fevr lutego luty februari subat februarie unora unor φεβρουαριου فوریه',
  'mars marzo marz марта март березня березень marco marca marzec maart mart martie brezna brezen μαρτιου',
  'avril abril апреля апрель квітня квітень aprile kwietnia kwiecien nisan aprilie dubna duben απριλιου آوریل avr',
  'mai mayo мая май травня травень maggio maio maja maj mei mayis kvetna kveten μαιου مه',
  'juin junio juni июня июнь червня червень giugno junho czerwca czerwiec haziran iunie cervna cerven ιουνιου ژوئن',
  'juillet julio juli июля июль липня липень luglio julho lipca lipiec temmuz iulie cervence cervenec ιουλιου ژوئیه juil',
  'aout agosto августа август серпня серпень sierpnia sierpien augustus augusti agustos srpna srpen αυγουστου',
  'septembre septiembre сентября сентябрь вересня вересень settembre setembro wrzesnia wrzesien eylul septembrie zari σεπτεμβριου سپتامبر',
  'octobre octubre oktober okt октября октябрь жовтня жовтень ottobre outubro pazdziernika pazdziernik ekim octombrie rijna rijen οκτωβριου اکتبر',
  'novembre noviembre ноября ноябрь листопада листопад novembro listopada listopad kasim noiembrie listopadu νοεμβριου نوامبر',
  'decembre diciembre dezember dez декабря декабрь грудня грудень dicembre dezembro grudnia grudzien aralik decembrie prosince prosinec δεκεμβριου دسامبر',
];

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...OTHERS.flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [foldName(name), index + 1]),
  ),
  ...Object.entries(ENGLISH),
  ...ARABIC,
]);

/** 1 to 12, or null; "شباط/فبراير" counts by the first half that is known. */
export function monthNumber(name: string): number | null {
  const plain = foldName(name.replace(/[.]/g, '')).trim();
  for (const form of [plain, ...plain.split('/')]) {
    const number = NUMBERS.get(form.trim());
    if (number !== undefined) return number;
  }
  return null;
}
