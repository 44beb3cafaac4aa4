import { foldName } from './fold.ts';

/** Units of measure, as data: what follows a number, folded, by symbol (SI, ISO 80000, and the customary ones). */

const ROWS: readonly (readonly [string, string])[] = [
  [
    'percent',
    `%, ٪, ％, percent, per cent, pct, percentage points, percentage point, pour cent, p. 100, prozent,
    по процента, процент, процента, процентов, في المئة, في المائة, في المية, بالمئة, بالمائة, بالمية`,
  ],
  ['‰', '‰'],
  ['bp', 'basis point, basis points'],
  [
    'km²',
    `square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km, km², km2,
    square km, kilometres carres, км², كيلومتر مربع, كيلومترا مربعا, كم مربع, كم²`,
  ],
  [
    'm²',
    `square metre, square metres, square meter, square meters, sq m, sq. m, m², m2, square m, metres carres,
    متر مربع, مترا مربعا`,
  ],
  ['cm²', 'square centimetre, square centimetres, square centimeters, cm²'],
  ['mi²', 'square mile, square miles, sq mi, sq. mi'],
  ['ft²', 'square foot, square feet, sq ft, sq. ft'],
  [
    'm³',
    'cubic metre, cubic metres, cubic meter, cubic meters, m³, m3, metres cubes, متر مكعب, مترا مكعبا',
  ],
  ['ft³', 'cubic foot, cubic feet'],
  ['mcm', 'mcm, million cubic metres, million cubic meters'],
  ['bcm', 'bcm, billion cubic metres, billion cubic meters'],
  ['tcf', 'tcf, trillion cubic feet'],
  ['m³/s', 'm³/s, m3/s, m³ / s, m3 / s, cubic metres per second, cubic meters per second, cumecs'],
  [
    'km',
    `kilometre, kilometres, kilometer, kilometers, km, kms, км, километр, километра, километров,
    كيلومتر, كيلومترا, كيلومترات, كم, كلم`,
  ],
  ['m', 'metre, metres, meter, meters, m, метр, метра, метров, متر, مترا, أمتار'],
  [
    'cm',
    'centimetre, centimetres, centimeter, centimeters, cm, см, сантиметр, сантиметра, сантиметров, سنتيمتر, سنتيمترا, سم',
  ],
  ['mm', 'millimetre, millimetres, millimeter, millimeters, mm, ملم'],
  ['mi', 'mile, miles, mi, ميل, ميلا, أميال'],
  ['nmi', 'nautical mile, nautical miles, nmi'],
  ['ft', 'foot, feet, ft'],
  ['yd', 'yard, yards, yd'],
  ['in', 'inch, inches'],
  ['ha', 'hectare, hectares, ha, га, гектар, гектаров, هكتار, هكتارا, هكتارات'],
  ['acre', 'acre, acres'],
  ['dunam', 'dunam, dunams, dunum, dunums, donum, donums, دونم, دونما, دونمات'],
  ['feddan', 'feddan, feddans, فدان, فدانا, أفدنة'],
  [
    'kg',
    `kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs, кг, килограмм, килограммов,
    كيلوغرام, كيلوغراما, كيلوغرامات, كيلوجرام, كغ, كلغ, كيلو`,
  ],
  ['g', 'gram, grams, gramme, grammes, g, غرام, غراما, غرامات'],
  ['mg', 'milligram, milligrams, mg'],
  [
    't',
    `tonne, tonnes, ton, tons, metric ton, metric tons, metric - ton, metric tonne, metric tonnes, mt, t,
    т, тонна, тонны, тонн, tonnen, طن, طنا, أطنان`,
  ],
  ['q', 'quintal, quintals, quintaux, قنطار, قنطارا'],
  ['lb', 'lb, lbs'],
  ['oz', 'ounce, ounces, oz'],
  ['bushel', 'bushel, bushels'],
  ['L', 'litre, litres, liter, liters, l, литр, литра, литров, لتر, لترا, لترات, ليتر'],
  ['mL', 'millilitre, millilitres, milliliter, milliliters, ml'],
  ['gal', 'gallon, gallons'],
  [
    'bbl/d',
    'bpd, barrels per day, barrels a day, barrels of oil per day, barrels of oil a day, برميل يوميا',
  ],
  ['bbl', 'barrel, barrels, bbl, bbls, barils, برميل, برميلا, براميل'],
  ['s', 'second, seconds, sec, secs, ثانية, ثواني, ثوان'],
  ['min', 'minute, minutes, min, mins, دقيقة, دقائق'],
  ['h', 'hour, hours, hr, hrs, h, heures, час, часа, часов, ساعة, ساعات'],
  ['d', 'day, days, d, jour, jours, день, дня, дней, يوم, يوما, أيام'],
  ['wk', 'week, weeks, semaine, semaines, أسبوع, أسبوعا, أسابيع'],
  ['mo', 'month, months, mois, месяц, месяца, месяцев, شهر, شهرا, أشهر, شهور'],
  ['yr', 'year, years, yr, yrs, ans, annees, год, года, лет, عام, عاما, أعوام, سنة, سنوات'],
  ['W', 'watt, watts'],
  ['kW', 'kilowatt, kilowatts, kw'],
  ['MW', 'megawatt, megawatts, mw, ميغاواط, ميجاوات'],
  ['GW', 'gigawatt, gigawatts, gw'],
  ['TW', 'terawatt, terawatts, tw'],
  ['kWh', 'kilowatt-hour, kilowatt hour, kilowatt hours, kilowatt - hour, kilowatt - hours, kwh'],
  ['MWh', 'megawatt hour, megawatt hours, megawatt - hours, mwh'],
  ['GWh', 'gigawatt hour, gigawatt hours, gigawatt - hours, gwh'],
  ['TWh', 'terawatt hours, terawatt - hours, twh'],
  ['kB', 'kilobyte, kilobytes, kb'],
  ['MB', 'megabyte, megabytes, mb'],
  ['GB', 'gigabyte, gigabytes, gb'],
  ['TB', 'terabyte, terabytes, tb'],
  [
    '°C',
    `° c, °c, ℃, degrees celsius, degree celsius, degrees c, degrees centigrade, celsius, ° celsius,
    درجة مئوية, درجات مئوية`,
  ],
  ['°F', '° f, °f, ℉, degrees fahrenheit, degrees f, fahrenheit'],
  ['°', '°, degree, degrees, градус, градуса, градусов, درجة, درجات'],
  [
    'km/h',
    `km / h, kmh, km / hr, kph, kmph, kilometres per hour, kilometers per hour, kilometre per hour,
    kilometer per hour, kilometre an hour, kilometer an hour, kilometres an hour,
    kilometers an hour, km per hour, km an hour, كيلومتر في الساعة, كيلومترا في الساعة, كم / ساعة`,
  ],
  ['m/s', 'm / s, metres per second, meters per second'],
  ['mph', 'mph, miles per hour, mile per hour, miles an hour, mile an hour'],
  ['kn', 'knot, knots, kt, kts'],
  ['ppm', 'ppm, parts per million'],
  ['dB', 'decibel, decibels, db'],
  ['hp', 'horsepower'],
];

export const UNITS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([symbol, names]) =>
    names.split(/,\s+/).map((name): [string, string] => [foldName(name), symbol]),
  ),
);

/** No name of a unit has more tokens. */
export const LONGEST_UNIT = 5;

/** Symbols that would read as words or names unless they stand next to digits. */
export const SHORT_UNITS: ReadonlySet<string> = new Set(
  'm g t l h d mi ha mt min s q in yd kt db kb mb tb т га oz sec md'.split(' '),
);

export const TIME_UNITS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'yr']);

export const LENGTH_UNITS: ReadonlySet<string> = new Set('km m mi nmi ft yd cm'.split(' '));

/** A unit and the smaller one that may go on from it, with how many of it make one: "5 feet 2 inches". */
export const SMALLER_UNITS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['ft', ['in', 12]],
  ['lb', ['oz', 16]],
  ['h', ['min', 60]],
  ['min', ['s', 60]],
  ['yr', ['mo', 12]],
  ['kg', ['g', 1000]],
  ['km', ['m', 1000]],
  ['m', ['cm', 100]],
]);

/** Short forms of units that only go on from a larger one: "12 ft 2 in". */
export const SHORT_SMALLER: ReadonlyMap<string, string> = new Map([
  ['in', 'in'],
  ['″', 'in'],
  ['min', 'min'],
  ['oz', 'oz'],
  ['s', 's'],
  ['g', 'g'],
  ['cm', 'cm'],
]);
