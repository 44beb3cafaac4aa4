/** Russian words for numbers in all cases, in small letters and with е for ё. */

const forms = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines.split(';').flatMap((line) => {
      const [value = '', ...words] = line.trim().split(/\s+/);
      return words.map((word) => [word, Number(value)] as const);
    }),
  );

/** Words that add: "двадцать пять". "Семью" is rather a family. */
export const RUSSIAN_NUMBERS = forms(`
  2 два две двух двум двумя; 3 три трех трем тремя; 4 четыре четырех четырем четырьмя; 5 пять пяти пятью;
  6 шесть шести шестью; 7 семь семи; 8 восемь восьми восемью; 9 девять девяти девятью; 10 десять десяти десятью;
  11 одиннадцать одиннадцати; 12 двенадцать двенадцати; 13 тринадцать тринадцати; 14 четырнадцать четырнадцати;
  15 пятнадцать пятнадцати; 16 шестнадцать шестнадцати; 17 семнадцать семнадцати; 18 восемнадцать восемнадцати;
  19 девятнадцать девятнадцати; 20 двадцать двадцати; 30 тридцать тридцати; 40 сорок сорока;
  50 пятьдесят пятидесяти; 60 шестьдесят шестидесяти; 70 семьдесят семидесяти; 80 восемьдесят восьмидесяти;
  90 девяносто девяноста; 100 сто ста; 200 двести двухсот; 300 триста трехсот; 400 четыреста четырехсот;
  500 пятьсот пятисот; 600 шестьсот шестисот; 700 семьсот семисот; 800 восемьсот восьмисот; 900 девятьсот девятисот`);

/** One joins them alone behind tens and hundreds; elsewhere it is rather an article. */
export const RUSSIAN_ONE = forms('1 один одна одно одного одной одну одному одним');

/** So many people: "двое", "троих". */
export const RUSSIAN_COLLECTIVES = forms(`
  2 двое двоих; 3 трое троих; 4 четверо четверых; 5 пятеро пятерых; 6 шестеро шестерых; 7 семеро семерых;
  8 восьмеро восьмерых; 9 девятеро девятерых; 10 десятеро десятерых`);

/** Words that multiply the number before them. */
export const RUSSIAN_SCALES = forms(`
  1e3 тысяча тысячи тысяч тысячу тысячам тысячами тыс; 1e6 миллион миллиона миллионов миллионам млн;
  1e9 миллиард миллиарда миллиардов миллиардам млрд; 1e12 триллион триллиона триллионов трлн`);

/** "полтора", with the scale behind them or alone; "полмиллиона". */
export const RUSSIAN_ONE_AND_A_HALF = forms('1.5 полтора полторы полутора');
export const RUSSIAN_HALVES = forms(
  '50 полсотни; 500 полтысячи; 5e5 полмиллиона; 5e8 полмиллиарда',
);

/** One of a kind, as it stands alone and behind "около" and the like. */
export const RUSSIAN_ROUND = forms(
  '10 десяток; 12 дюжина дюжину; 100 сотня сотню; 1e3 тысяча тысячу; 1e6 миллион; 1e9 миллиард',
);
export const RUSSIAN_ROUND_BEHIND = forms(
  '10 десятка; 12 дюжины; 100 сотни; 1e3 тысячи; 1e6 миллиона; 1e9 миллиарда',
);

/** What is left open upwards; the values of the conventions: twice the round number. */
export const RUSSIAN_VAGUE = forms(`
  20 десятки десятков десяткам; 200 сотни сотен сотням; 2e3 тысячи тысяч тысячам; 2e6 миллионы миллионов миллионам;
  2e9 миллиарды миллиардов`);

/** Parts of a whole: "половина", "треть", "две трети". */
export const RUSSIAN_PARTS = forms(
  '2 половина половину половины; 3 треть трети; 4 четверть четверти',
);
