/** Names of the days and their usual short forms, without diacritics, in the languages whose dates are read. */
const NAMES: ReadonlySet<string> = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
    'lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
    'lunedi martedi mercoledi giovedi venerdi sabato domenica',
    'segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira',
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    'mandag tirsdag onsdag torsdag fredag lordag sondag måndag tisdag lørdag søndag',
    'poniedziałek wtorek sroda czwartek piatek sobota niedziela',
    'pazartesi salı carsamba persembe cuma cumartesi pazar',
    'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
    'понеділок вівторок середа четвер пʼятниця п’ятниця субота неділя',
    'jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili',
    'senin selasa rabu kamis jumat sabtu minggu',
    'الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت',
  ].flatMap((line) => line.split(' ').map(plain)),
);

/** The text without a day's name and its comma in front. */
export function withoutWeekday(text: string): string {
  const [all = '', name = ''] = /^([\p{L}\p{M}’ʼ-]{2,16})\.?[,،]? (?=\S)/u.exec(text) ?? [];
  return NAMES.has(plain(name)) ? text.slice(all.length) : text;
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[أإآ]/g, 'ا').toLowerCase();
}
