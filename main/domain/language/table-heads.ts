import { foldName } from './fold.ts';

/** What the heads of a table's columns and rows say, as data: English, Arabic, French; folded. */

const set = (names: string): ReadonlySet<string> =>
  new Set(names.split(/,\s*/).map((name) => foldName(name.trim())));

/** Columns that only number their rows. */
export const NUMBERING = set(
  '#, no, no., n°, nº, nr, nr., s/n, sn, s.no, s. no., id, item no, row, rank, م, الرقم, رقم, №',
);

/** Columns whose cells are places. */
export const PLACE_COLUMNS = set(`
  site, sites, location, locations, place, places, district, districts, province, provinces, governorate, governorates,
  country, countries, region, regions, state, states, county, counties, locality, localities, city, cities, town, towns,
  village, villages, camp, camps, area, areas, municipality, municipalities, department, departments, ward, wards,
  sub-district, sub-districts, subdistrict, division, oblast, zone, zones, woreda, kebele, commune, communes, territory,
  health zone, island, islands, settlement, settlements, neighbourhood, neighborhood, country of asylum, country of origin,
  school, schools, facility, health facility, hospital, site name, location name, adm1, adm2, adm3, admin 3, admin3,
  market, markets, point of entry, entry point, border point, checkpoint, port, airport, parish, barangay, upazila,
  union, tehsil, prefecture, township, townships, borough, canton, hamlet, suburb, taluk, taluka, mandal, regency,
  arrondissement, cercle, wilaya, raion, hromada, circle, sub-prefecture, payam, boma, constituency, health facility name,
  clinic, health centre, health center, catchment area, hub, duty station, base, river, gauge, gauging station,
  place of origin, area of origin, host country, admin 1, admin 2, admin1, admin2, crossing, border crossing, station,
  المحافظة, المحافظات, الموقع, المواقع, المكان, المنطقة, المناطق, المدينة, المدن, الولاية, الولايات, المخيم, المخيمات, البلد, الدولة,
  الدول, القرية, القرى, المحلية, الناحية, القضاء, الحي, الإقليم, المديرية, pays, ville, villes, localité, localités,
  site d'accueil, lieu, lieux, région, régions, département, départements, territoire, territoires, zone de santé,
  zones de santé, aire de santé, aires de santé, quartier, quartiers, secteur, chefferie, groupement, préfecture,
  sous-préfecture, gouvernorat, structure sanitaire, centre de santé, établissement, port d'entrée, point d'entrée`);

/** Columns that say who reports. */
export const SOURCE_COLUMNS = set(`
  source, sources, according to, reported by, data source, source of data, source of information, information source,
  reporter, agency reporting, reporting agency, reported by agency, المصدر, المصادر, الجهة المصدر, بحسب`);

/** Columns whose numbers say where something lies, in degrees: they count nothing. */
export const DEGREE_COLUMNS = set(`
  latitude, longitude, lat, lon, long, lng, latitude (n), longitude (e), gps latitude, gps longitude, #geo+lat, #geo+lon,
  خط العرض, خط الطول`);

/** Columns whose cells are days or periods. */
export const TIME_COLUMNS = set(`
  date, dates, as of, day, week, month, year, period, quarter, time, reporting date, reporting period, report date, last update,
  last updated, updated, arrival date, date of arrival, date of report, incident date, date of incident, epi week,
  epidemiological week, since, until, التاريخ, اليوم, الشهر, السنة, العام, الفترة, الأسبوع, mois, année, jour, semaine, semaines,
  semaine épidémiologique, période, trimestre, date de notification`);

/** Columns that give the unit of their row's figures. */
export const UNIT_COLUMNS = set(
  'unit, units, unit of measure, uom, currency, measure, الوحدة, unité',
);

/** Columns whose cells name what their row counts. */
export const SUBJECT_COLUMNS = set(`
  indicator, indicators, item, items, description, commodity, commodities, product, products, type, sector, category, cluster,
  activity, activities, goods, material, materials, measure, variable, question, answer, response, disease, diseases, crop,
  crops, good, group, population group, asset, assets, المؤشر, البند, الصنف, السلعة, القطاع, النوع, الفئة, indicateur, article`);

/** Heads that only say that a number stands below them. */
export const PLAIN_HEADS = set(`
  value, values, number, numbers, quantity, quantities, qty, amount, amounts, figure, figures, count, counts, total, totals,
  n, price, cost, share, percentage, percent, %, per cent, result, results, required, requirement, requirements, funded,
  received, pledged, needed, planned, delivered, distributed, change, target, achieved, reached, level, rate, القيمة, العدد,
  الكمية, المبلغ, النسبة, السعر, التكلفة, nombre, valeur, quantité, montant, prix`);

/** Rows and columns that add the others up. */
export const TOTALS =
  /^(?:grand |sub-?|overall |national )?totals?\b|^sum\b|^all (?:sites|districts|camps|areas|regions)?$|^overall$|^المجموع|^الاجمالي|^مجموع|^اجمالي|^total general|^итого|^всего/;

/** Columns that say how far their row rose or fell. */
export const CHANGES =
  /^(?:%\s*)?(?:change|difference|variation|trend|increase|decrease|التغير|الفرق)\b/;
