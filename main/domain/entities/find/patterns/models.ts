import type { Scene } from '../../../reading/scene.ts';
import { SHAPE } from '../../../reading/words.ts';

/** A maker's or army's name for a weapon or vehicle. */
export interface Model {
  readonly end: number;
  readonly type: 'weapon' | 'vehicle';
  /** Whether it says so alone; "Patriot" and "Grad" need a head after them. */
  readonly alone: boolean;
}

const families = (
  type: Model['type'],
  rows: string,
): readonly (readonly [string, Model['type']])[] =>
  rows
    .trim()
    .split(/\s+/)
    .flatMap((row) => {
      const [letters = '', numbers = ''] = row.split(':');
      return numbers.split(',').map((number) => [`${letters}-${number}`, type] as const);
    });

/** Letters and number as written with a hyphen; only these numbers, so that no road or form is hit. */
const DESIGNATIONS: ReadonlyMap<string, Model['type']> = new Map([
  ...families(
    'vehicle',
    `F:4,5,14,15,16,18,22,35,111,117 FA:18 A:10,29 B:1,1B,2,17,21,29,52 C:2,5,17,27,47,130,160,295,390 KC:10,30,46,135,390
    AC:130 EC:130 MC:130 HC:130 RC:135 WC:135 E:2,3,7,8,767 EA:18,6B P:3,8 U:2 V:22 MV:22 CV:22 SR:71 T:14,34,54,55,62,64,72,80,84,90
    UH:1,60,72 AH:1,6,64 CH:46,47,53 MH:6,47,53,60 HH:60 SH:60 OH:58 MQ:1,4,9,25 RQ:1,4,7,11,170,180 TB:2 CN:235
    Su:7,17,22,24,25,27,30,33,34,35,57 MiG:15,17,19,21,23,25,27,29,31,35 Mig:21,23,25,29,31 Tu:22,22M,22M3,95,134,141,142,154,160,204,214
    Il:18,20,22,38,62,76,78,96 An:2,12,22,24,26,32,72,74,124,225 Mi:2,6,8,17,24,25,26,28,35,171 Ka:27,29,31,32,50,52 Yak:40,42,52,130 Be:200
    J:7,10,11,15,16,20,31,35 JF:17 JH:7 H:6 KJ:500 Y:8,9,20 Z:9,10,19,20 BMP:1,2,3 BMD:2,4 BTR:40,50,60,70,80,82,82A,90,152 BRDM:2 PT:76 AMX:10,13,30
    LAV:25 VAB:1 BM:13 CV:90 Shahed:129,131,136,238 Mohajer:4,6,10 Ababil:2,3,T Orlan:10,30 Geran:1,2 Gerbera:1 Lancet:1,3
    Hermes:450,900 CH:3,4,5 WJ:700 Samad:1,2,3 Qasef:1,2K Bo:105 DHC:6,8 L:39,159`,
  ),
  ...families(
    'weapon',
    `AK:12,47,74,101,103,104,105,203,308 AKM:47 AKS:74,74U AR:15,10 RPG:2,7,16,18,22,26,27,28,29,30,32 RPK:74 M:4,14,16,46,60,79
    AGM:45,65,84,86,88,114,119,130,142,154,158,158C,176,179,183,183A AIM:4,7,9,9X,54,120,132,260 ASM:135 BGM:71,109 FGM:148 FIM:43,92 MIM:23,104 MGM:140,31
    RIM:7,66,67,116,156,161,162,174 RGM:84,109 UGM:27,84,109,133 LGM:30,35,118 GBU:10,12,15,16,24,27,28,31,32,38,39,43,49,53,54,57 CBU:87,89,97,100,103,105 BLU:82,109,118
    S:5,8,13,24,75,125,200,300,350,400,500 SA:2,3,5,6,7,8,9,10,11,13,14,15,16,17,18,19,20,21,22,24 SS:20,21,26 BM:14,21,25,27,30 MLRS:270
    KAB:250,500,1500 FAB:250,500,1500,3000 OFAB:100,250 ODAB:500 RBK:250,500 UMPB:5 Kh:15,22,25,29,31,32,35,38,47,47M2,55,58,59,69,101,102 R:27,37,60,73,77 D:20,30
    SPG:9,82 ZU:23,23-2 ZSU:23,23-4,57 ZPU:1,2,4 KPV:14 DShK:38 PKM:1 TM:46,57,62 TMA:3,4,5 PMN:1,2,4 PMD:6 PTM:1,3 POM:2,3 POMZ:2 PROM:1 PFM:1 MON:50,90,100,200 OZM:3,4,72 VS:50 TOS:1,1A,2
    KN:02,15,17,18,23,24,25 Hwasong:5,6,11,12,14,15,17,18,19,20 Pukguksong:1,2,3 Fateh:110,313 Zelzal:1,2,3 Fajr:3,4,5 Qiam:1 Shahab:1,2,3 Scud:A,B,C,D Burkan:1,2H,3 Badr:1,F Quds:1,2,3
    C:4,801,802,704 HJ:8,9,10,73 QW:1,2 FN:6 HN:5 HQ:2,7,9,16,17,22 HHQ:9 DF:3,4,5,11,15,16,17,21,21D,26,27,31,31AG,41,61 JL:1,2,3 CJ:10,20 YJ:12,18,21,62,83 PL:10,12,15,17 RGD:5,33 RKG:3 F:1M
    AT:3,4,5,7,13,14 MP:5,7,40 G:3,36 UMP:45 PAC:2,3 SM:2,3,6 MK:19,46,47,48,54,77,80,81,82,83,84 Mk:19,46,47,48,54,77,80,81,82,83,84 Type:63
    2S:1 R:360 P:800 NSM:1 B:300 WS:1,2,3 PHL:03 Rampage:1 R:9X`,
  ),
]);

/** The same without the hyphen, where no road, form or paper is called so. */
const JOINED: ReadonlyMap<string, Model['type']> = new Map([
  ...words(
    'weapon',
    'IED VBIED SVBIED UXO ICBM SLBM ATGM MANPAD Kornet AK47 AK74 AKM AKS M16 M4A1 M203 M249 M240 M240B M777 M109 M142 M270 M224 M252 M119 M198 M60E4 RPG7 RPG29 S300 S400 MP5 AR15 PKM PKT DShK DShKM SVD SVDs KPV KPVT ATACMS HIMARS GMLRS MLRS NASAMS THAAD NLAW SCALP Konkurs Malyutka Katyusha Exocet Kinzhal Kalibr Tochka Smerch Uragan Pantsir Semtex Kalashnikov Novichok MANPADS TOS1A',
  ),
  ...words(
    'vehicle',
    'UAV UCAV F15 F16 F18 F22 F35 T55 T62 T72 T80 T90 B52 C130 C17 TB2 M113 M1A1 M1A2 M2A2 M2A3 M1117 BMP1 BMP2 BTR80 UH60 AH64 MQ9 RQ4 MiG29 MiG21 Su24 Su25 Su27 Su34 Su35 MRAP Humvee Eurofighter Rafale Gripen Globemaster Stratotanker MiG Hilux Landcruiser HMMWV',
  ),
]);

/** Names with other meanings: with a head after them, or after a designation. */
const WITH_HEAD: ReadonlyMap<string, Model['type']> = new Map([
  ...words(
    'weapon',
    'PK PKP Makarov Tokarev Dragunov Iskander Fagot Qassam Grad Javelin Patriot Stinger Tomahawk Hellfire Scud Tornado Taurus Excalibur Igla Strela Verba Buk Tor Osa Arrow Milan MILAN TOW Brimstone Harpoon Neptune Sidewinder Maverick Paveway Spike Sparrow Metis Glock Uzi Beretta Minuteman Trident Sarmat Yars Topol Bulava Oniks Yakhont Zircon Tsirkon Burkan Badr Fateh Fajr Zelzal Hwasong Shahab Quds Lancet Switchblade Flamingo Dushka Browning Bofors Oerlikon Vulcan Caesar CAESAR Krab Archer Hawk HAWK Al-Samoud',
  ),
  ...words(
    'vehicle',
    'Merkava Bayraktar Shahed Chinook Antonov Ilyushin Sukhoi Abrams Leopard Challenger Bradley Stryker Apache Cobra Viper Reaper Predator Heron Hermes Typhoon Mirage Hercules Hawk Hind Hip Toyota Nissan Ford Mitsubishi Falcon Hornet Eagle Raptor Lightning Osprey Thunderbolt Warthog Stratofortress Lancer Spirit Poseidon Orion Growler Hawkeye Sentry Fulcrum Flanker Frogfoot Fencer Fishbed Foxhound Havoc Hokum Phantom Tiger Tigre Puma Lynx Gazelle Wildcat Merlin Dolphin Cougar Caracal Boeing Airbus Cessna Embraer Tupolev Anka Akinci Orlan Mohajer Zala Kia Zodiac Ratel Casspir Namer Marder Puma Warrior Husky Mastiff Bushmaster Fuchs Boxer Gepard Buffalo Cougar Jackal Foxhound Ural Kamaz KamAZ Typhoon-K Tigr',
  ),
]);

/** Two words that say so together. */
const PAIRS: ReadonlyMap<string, Model['type']> = new Map([
  ...pairs('weapon', 'Storm Shadow,Iron Dome,Carl Gustaf'),
  ...pairs(
    'vehicle',
    `Black Hawk,Global Hawk,Land Cruiser,Fighting Falcon,Super Hornet,Sea King,Sea Stallion,Sea Hawk,Sea Knight,Wing Loong,Super Puma`,
  ),
]);
function pairs(type: Model['type'], list: string): readonly (readonly [string, Model['type']])[] {
  return list.split(',').map((pair) => [pair, type] as const);
}
/** These are of the thing alone when there are several of it. */
const SEVERAL = new Set(
  'Merkavas Javelins Stingers Shaheds Bayraktars Tomahawks Scuds Strykers Chinooks Apaches Katyushas Hellfires'.split(
    ' ',
  ),
);

function words(type: Model['type'], list: string): readonly (readonly [string, Model['type']])[] {
  return list.split(' ').map((word) => [word, type] as const);
}

/** The model that begins at token `at`: "AK-47", "F-16C Fighting Falcons", "M1A2", "Kornet". */
export function modelAt(scene: Scene, at: number): Model | null {
  const { words: facts } = scene;
  const word = facts[at]?.word ?? '';
  if (word === '' || NO_NAME.has(facts[at]?.shape ?? SHAPE.lower)) return null;
  const numbered = designation(scene, at);
  if (numbered) {
    const end = nicknameEnd(scene, numbered.end);
    return { ...numbered, end, alone: numbered.alone || end > numbered.end };
  }
  const pair = pairAt(scene, at);
  if (pair) return { end: versionEnd(scene, at + 2), type: pair, alone: true };
  const joined = find(JOINED, word);
  if (joined)
    return { end: nicknameEnd(scene, versionEnd(scene, at + 1)), type: joined, alone: true };
  const named = find(WITH_HEAD, word);
  if (!named) return null;
  const mark = markEnd(scene, at + 1, word);
  const end = versionEnd(scene, mark);
  return { end, type: named, alone: end > at + 1 || SEVERAL.has(word) };
}

/** "Leopard 2", "Merkava Mk 4". */
function markEnd({ words: facts }: Scene, at: number, name: string): number {
  if (!NUMBERED.has(name)) return at;
  const number = /^(?:Mk|MK|Mark)$/.test(facts[at]?.word ?? '') ? at + 1 : at;
  return /^\d{1,4}$/.test(facts[number]?.word ?? '') ? number + 1 : at;
}
const NUMBERED = new Set(
  'Leopard Challenger Merkava Mirage Gepard Hermes Heron Boeing Airbus'.split(' '),
);

const pairAt = ({ words: facts }: Scene, at: number): Model['type'] | undefined =>
  find(PAIRS, `${facts[at]?.word} ${facts[at + 1]?.word}`);

const NO_NAME = new Set<number>([
  SHAPE.lower,
  SHAPE.digits,
  SHAPE.number,
  SHAPE.sign,
  SHAPE.arabic,
]);

const find = (map: ReadonlyMap<string, Model['type']>, word: string): Model['type'] | undefined =>
  map.get(word) ?? (word.endsWith('s') ? map.get(word.slice(0, -1)) : undefined);

/** "Su-24", "T-72B3", "F-16s", "AGM-114", "MiG 29". */
function designation(scene: Scene, at: number): Model | null {
  const { words: facts } = scene;
  const letters = facts[at]?.word ?? '';
  const hyphen =
    /^[-‐‑–]$/.test(facts[at + 1]?.word ?? '') && scene.glued(at + 1) && scene.glued(at + 2);
  const spaced = SPACED.has(letters) && !hyphen;
  if (!hyphen && !spaced) return null;
  const place = hyphen ? at + 2 : at + 1;
  const number = /^(\d{1,4}|[A-Z]$)?/.exec(facts[place]?.word ?? '')?.[0] ?? '';
  if (number === '' || (/^\d/.test(number) && number !== facts[place]?.word)) return null;
  const type = DESIGNATIONS.get(`${letters}-${number}`) ?? sameInCapitals(letters, number);
  if (!type) return null;
  // "B-1" and "E-2" are visas and vitamins too.
  const alone = `${letters}${number}`.length > 2 || letters === 'C';
  return { end: versionEnd(scene, place + 1), type, alone };
}
const SPACED = new Set(['MiG', 'Mig', 'Su', 'Shahed', 'Mohajer']);

/** "SU-24" and "MIG-29". */
const sameInCapitals = (letters: string, number: string): Model['type'] | undefined =>
  letters === letters.toUpperCase() && letters.length > 1
    ? (DESIGNATIONS.get(`${letters[0]}${letters.slice(1).toLowerCase()}-${number}`) ??
      (letters === 'MIG' ? DESIGNATIONS.get(`MiG-${number}`) : undefined))
    : undefined;

/** Past letters written to a number ("F-16C", "T-72B3"), its plural and "-M1" or "-S1". */
function versionEnd(scene: Scene, at: number): number {
  const { words: facts } = scene;
  let end = at;
  if (scene.glued(end) && /^(?:[A-Z]{1,4}\d{0,2}|s|[A-Z]s)$/.test(facts[end]?.word ?? '')) end += 1;
  if (
    facts[end]?.word === '-' &&
    scene.glued(end) &&
    scene.glued(end + 1) &&
    /^(?:[A-Z]{0,2}\d{1,2}[A-Z]?|[A-Z])$/.test(facts[end + 1]?.word ?? '')
  )
    end += 2;
  return end;
}

/** Past "Reaper", "Fighting Falcons" and "Black Hawk" after a designation. */
function nicknameEnd(scene: Scene, at: number): number {
  if (scene.glued(at)) return at;
  let end = pairAt(scene, at) ? at + 2 : at;
  while (end < at + 2 && isNickname(scene.words[end]?.word ?? '')) end += 1;
  return end > at && /^(?:II|III)$/.test(scene.words[end]?.word ?? '') ? end + 1 : end;
}
const isNickname = (word: string): boolean =>
  find(WITH_HEAD, word) !== undefined || find(JOINED, word) !== undefined;

/** "USS Hopper", "FS Charles de Gaulle": a ship by the letters of its service; null where none is. */
export function shipEnd(scene: Scene, at: number): number | null {
  const { words: facts } = scene;
  if (!SHIP.has(facts[at]?.word ?? '')) return null;
  let end = at + 1;
  while (end < at + 5) {
    const word = facts[end];
    const small = /^(?:de|of|the|al|bin)$/.test(word?.lower ?? '') && end > at + 1;
    const initial =
      word?.word === '.' && scene.glued(end) && facts[end - 1]?.shape === SHAPE.initial;
    if (!word || (!small && !initial && !NAMED.has(word.shape))) break;
    if (/[\t\n\r]/.test(scene.text.slice(scene.tokens.end[end - 1], scene.tokens.start[end])))
      break;
    end += 1;
  }
  while (end > at + 1 && facts[end - 1]?.shape === SHAPE.lower) end -= 1;
  return end > at + 1 ? end : null;
}
const SHIP = new Set(
  'USS USNS HMS HMAS HMCS HMNZS RFA RMS USCGC FS INS ROKS KRI BRP MV MT TCG'.split(' '),
);
const NAMED = new Set<number>([SHAPE.capitalised, SHAPE.initial, SHAPE.dotted]);
