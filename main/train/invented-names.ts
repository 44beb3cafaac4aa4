const list = (names: string): readonly string[] => names.split(';').map((name) => name.trim());

/** What stands before people and is no part of their names. */
export const TITLES =
  list(`President; Prime Minister; Foreign Minister; Defense Minister; Interior Minister; Health Minister; Vice
  President; Deputy Prime Minister; King; Queen; Prince; Pope; Archbishop; Ayatollah; Grand Ayatollah; Sheikh; Mullah; Imam;
  Gen.; General; Lt. Gen.; Maj. Gen.; Brig. Gen.; Col.; Colonel; Maj.; Capt.; Captain; Lt.; Sgt.; Admiral; Mr.; Mrs.; Ms.; Dr.;
  Prof.; Sen.; Senator; Rep.; Gov.; Governor; Mayor; Judge; Justice; Ambassador; Secretary of State; Secretary-General;
  Chancellor; Commissioner; Chairman; spokesman; spokeswoman; Supreme Leader; Attorney General; opposition leader; coach;
  Father; Rabbi; Sir; Lord; Chief; MP; Premier; Finance Minister; Crown Prince; Emir; Commander`).map(
    (title) => title.replace(/\s+/g, ' '),
  );

/** Given names written with a hyphen. */
export const HYPHENED = list(
  `Jean-Pierre; Jean-Claude; Jean-Marie; Jean-Paul; Marie-Claire; Anne-Marie; Pierre-Yves; Hans-Peter; Karl-Heinz; Ban-ki; Ki-moon;
  Jong-un; Jong-il; Jae-in; Geun-hye; Myung-bak; Moo-hyun; Suk-yeol; Kyung-wha; Tae-yong; Ying-jeou; Shui-bian; Ing-wen; Siu-po;
  Kin-chung; Chee-hwa; Cheng-te; Oyun-Erdene; Ulziit-Orgil; Abdel-Fattah; Abdul-Aziz; Abdul-Rahman; Jose-Maria; Juan-Carlos`,
).map((name) => name.replace(/\s+/g, ' '));

/** Places written with hyphens, apostrophes and small articles. */
export const WRITTEN_WITH_SIGNS = list(
  `Deir ez-Zor; Port-au-Prince; Guinea-Bissau; N'Djamena; N’Djamena; El-Fasher; El-Obeid; Al-Hasakah; Al-Bab; Umm Rawaba; Ed-Damazin;
  Mazar-i-Sharif; Khan-e-Zinyan; Sana'a; Ta'izz; Ras al-Ain; Tell Abyad; Kut al-Amara; Sharm el-Sheikh; Saint-Louis; Bobo-Dioulasso;
  Nakhon-Si-Thammarat; Rostov-on-Don; Baden-Baden; Aix-en-Provence; Nagorno-Karabakh; Ivano-Frankivsk; Kara-Suu; Naryan-Mar`,
).map((name) => name.replace(/\s+/g, ' '));

const FIELDS = list(
  'Health; Defense; Defence; Interior; Justice; Finance; Agriculture; Education; Energy; Trade; Transport; Labor; Culture; Information; Environment; Tourism; Planning; Water; Mines; Sports; Foreign Affairs',
);
const FORMS = list(
  "Ministry of FIELD; FIELD Ministry; Department of FIELD; COUNTRY Ministry of FIELD; University of TOWN; TOWN University; TOWN State University; TOWN FC; TOWN United; TOWN City; FC TOWN; TOWN Times; TOWN Post; TOWN Tribune; Daily TOWN; Radio TOWN; TOWN TV; TOWN Hospital; TOWN General Hospital; TOWN High Court; TOWN City Council; Bank of COUNTRY; National Bank of COUNTRY; Central Bank of COUNTRY; COUNTRY Airlines; Air COUNTRY; COUNTRY Red Cross; COUNTRY Football Federation; COUNTRY Election Commission; COUNTRY Human Rights Commission; COUNTRY National Army; COUNTRY Liberation Front; National Liberation Front of COUNTRY; TOWN Liberation Army; Movement for Democratic COUNTRY; COUNTRY People's Party; COUNTRY Democratic Party; United COUNTRY Alliance; SURNAME Group; SURNAME Holdings; SURNAME Industries; SURNAME & Sons; SURNAME Ltd; SURNAME Corp.; SURNAME Inc.; SURNAME Foundation; SURNAME Institute; SURNAME Motors; SURNAME Bank; TOWN Mining Company; TOWN Police; TOWN Chamber of Commerce; COUNTRY Medical Association; TOWN Bar Association; COUNTRY Institute for FIELD Studies; COUNTRY Centre for FIELD; National Council for FIELD; COUNTRY News Agency",
);

/** A body that there may be: ministries, universities, clubs, papers, companies, parties and armed groups of any place. */
export function inventBody(
  towns: readonly string[],
  countries: readonly string[],
  surnames: readonly string[],
  random: () => number,
): string {
  const pick = (names: readonly string[]): string =>
    names[Math.floor(random() * names.length)] ?? '';
  return pick(FORMS)
    .replace('FIELD', () => pick(FIELDS))
    .replace('TOWN', () => pick(towns))
    .replace('COUNTRY', () => pick(countries))
    .replace('SURNAME', () => pick(surnames));
}
