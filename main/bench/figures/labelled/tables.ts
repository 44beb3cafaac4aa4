import { figure as f, type LabelledSentence, table } from './types.ts';

/** Cells take subject, place and time from the heads of their row and column. */
export const TABLES: readonly LabelledSentence[] = [
  table(
    [
      ['Location', 'Families', 'Individuals'],
      ['Kassala', '2,140', '10,730'],
      ['Gedaref', '3,015', '15,100'],
    ],
    f('2,140', 2140, 'Families', { place: 'Kassala' }),
    f('10,730', 10_730, 'Individuals', { place: 'Kassala' }),
    f('3,015', 3015, 'Families', { place: 'Gedaref' }),
    f('15,100', 15_100, 'Individuals', { place: 'Gedaref' }),
  ),
  table(
    [
      ['District', 'Deaths', 'Injured', 'Houses destroyed'],
      ['Swat', '14', '33', '210'],
      ['Buner', '-', '5', '48'],
      ['Total', '14', '38', '258'],
    ],
    f('14', 14, 'Deaths', { place: 'Swat' }),
    f('33', 33, 'Injured', { place: 'Swat' }),
    f('210', 210, 'Houses destroyed', { place: 'Swat' }),
    f('5', 5, 'Injured', { place: 'Buner' }),
    f('48', 48, 'Houses destroyed', { place: 'Buner' }),
    f('14', 14, 'Deaths', { total: true }),
    f('38', 38, 'Injured', { total: true }),
    f('258', 258, 'Houses destroyed', { total: true }),
  ),
  table(
    [
      ['Date', 'Confirmed cases', 'Deaths'],
      ['3 March 2025', '41', '2'],
      ['4 March 2025', '58', '3'],
    ],
    f('41', 41, 'Confirmed cases', { asOf: '3 March 2025' }),
    f('2', 2, 'Deaths', { asOf: '3 March 2025' }),
    f('58', 58, 'Confirmed cases', { asOf: '4 March 2025' }),
    f('3', 3, 'Deaths', { asOf: '4 March 2025' }),
  ),
  table(
    [
      ['Item', 'Quantity', 'Unit'],
      ['Blankets', '12,000', 'pieces'],
      ['Wheat flour', '340', 'tonnes'],
    ],
    f('12,000', 12_000, 'Blankets'),
    f('340', 340, 'Wheat flour', { unit: 't' }),
  ),
  table(
    [
      ['#', 'Governorate', 'IDPs', 'According to'],
      ['1', 'Idlib', '1,910,000', 'OCHA'],
      ['2', 'Aleppo', '870,000', 'SARC'],
    ],
    f('1,910,000', 1_910_000, 'IDPs', { place: 'Idlib', attribution: 'OCHA' }),
    f('870,000', 870_000, 'IDPs', { place: 'Aleppo', attribution: 'SARC' }),
  ),
  table(
    [
      ['Sector', 'Required (US$)', 'Funded (%)'],
      ['Health', '45,000,000', '31'],
      ['Shelter', '12,500,000', '18'],
    ],
    f('45,000,000', 45e6, 'Health', { unit: 'USD' }),
    f('31', 31, 'Health', { unit: 'percent' }),
    f('12,500,000', 12.5e6, 'Shelter', { unit: 'USD' }),
    f('18', 18, 'Shelter', { unit: 'percent' }),
  ),
  table(
    [
      ['Country', '2023', '2024'],
      ['Chad', '1.1 million', '1.3 million'],
      ['Uganda', '1.6 million', '1.7 million'],
    ],
    f('1.1 million', 1.1e6, null, { place: 'Chad', asOf: '2023' }),
    f('1.3 million', 1.3e6, null, { place: 'Chad', asOf: '2024' }),
    f('1.6 million', 1.6e6, null, { place: 'Uganda', asOf: '2023' }),
    f('1.7 million', 1.7e6, null, { place: 'Uganda', asOf: '2024' }),
  ),
  table(
    [
      ['Indicator', 'Value'],
      ['People in need', '23.7 million'],
      ['Partners', '144'],
      ['Funding gap', '$1.2 billion'],
    ],
    f('23.7 million', 23.7e6, 'People in need'),
    f('144', 144, 'Partners'),
    f('$1.2 billion', 1.2e9, 'Funding gap', { unit: 'USD' }),
  ),
  table(
    [
      ['Camp', 'Population', 'Source', 'Date'],
      ['Zamzam', '500,000', 'IOM DTM', '1 March 2025'],
      ['Abu Shouk', '190,000', 'UNHCR', '4 March 2025'],
    ],
    f('500,000', 500_000, 'Population', {
      place: 'Zamzam',
      attribution: 'IOM DTM',
      asOf: '1 March 2025',
    }),
    f('190,000', 190_000, 'Population', {
      place: 'Abu Shouk',
      attribution: 'UNHCR',
      asOf: '4 March 2025',
    }),
  ),
  table(
    [
      ['Locality', 'Households', 'Arrival date'],
      ['Um Rawaba', '410', '12 Nov 2025'],
      ['Tendelti', '95', '13 Nov 2025'],
      ['Grand total', '505', ''],
    ],
    f('410', 410, 'Households', { place: 'Um Rawaba', asOf: '12 Nov 2025' }),
    f('95', 95, 'Households', { place: 'Tendelti', asOf: '13 Nov 2025' }),
    f('505', 505, 'Households', { total: true }),
  ),
  table(
    [
      ['المحافظة', 'العائلات', 'الأفراد'],
      ['إدلب', '1,200', '6,400'],
      ['حماة', '٣٥٠', '١٬٨٠٠'],
      ['المجموع', '1,550', '8,200'],
    ],
    f('1,200', 1200, 'العائلات', { place: 'إدلب' }),
    f('6,400', 6400, 'الأفراد', { place: 'إدلب' }),
    f('٣٥٠', 350, 'العائلات', { place: 'حماة' }),
    f('١٬٨٠٠', 1800, 'الأفراد', { place: 'حماة' }),
    f('1,550', 1550, 'العائلات', { total: true }),
    f('8,200', 8200, 'الأفراد', { total: true }),
  ),
  table(
    [
      ['Commodity', 'Unit', 'Price (SDG)', 'Change'],
      ['Sorghum', '90 kg', '185,000', '+12%'],
      ['Millet', '90 kg', '240,000', '-3%'],
    ],
    f('185,000', 185_000, 'Sorghum', { unit: 'SDG' }),
    f('12%', 12, 'Sorghum', { unit: 'percent', change: 'increase' }),
    f('240,000', 240_000, 'Millet', { unit: 'SDG' }),
    f('-3%', -3, 'Millet', { unit: 'percent', change: 'decrease' }),
  ),
  // Degrees say where, and count nothing.
  table(
    [
      ['Site', 'Latitude', 'Longitude', 'Deaths'],
      ['Kosti', '13.1667', '32.6667', '6'],
    ],
    f('6', 6, 'Deaths', { place: 'Kosti' }),
  ),
];
