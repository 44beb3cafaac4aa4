import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../reading/words.ts';
import { analyseEntities } from '../../analyse.ts';
import { createEngine } from '../../engine.ts';
import { calibrated } from './tag-names.ts';

/** Written for this test, in the manner of wire stories: their subjects are those of the reports. */
const STORIES = [
  `Government warplanes pounded rebel-held districts of eastern Ghouta for a fifth straight day, killing at least 23 people, a monitoring group said on Tuesday. Residents described families sheltering in basements as rockets fell on the towns of Douma and Harasta. "We have not slept," said Abu Khaled, a father of three. The Syrian Observatory for Human Rights said four children were among the dead. State television said insurgents had fired mortars on Damascus, wounding six.`,
  `Syria's army and its allies captured the town of Khan Sheikhoun in Idlib province, cutting off rebels in the northern Hama countryside, a war monitor and rebel sources said. Hayat Tahrir al-Sham, the dominant jihadist group, said its fighters had withdrawn to the south of the town. Rami Abdulrahman, director of the Observatory, said warplanes had carried out dozens of raids since dawn. Turkey said an air strike had hit one of its military convoys, killing three civilians. Damascus accused Ankara of sending ammunition to the insurgents.`,
  `Al Shabaab fighters stormed a hotel in the Somali port of Kismayu, witnesses and police said, setting off a car bomb at the gate before gunmen fought their way inside. A local journalist, Mohamed Sahal Omar, and a candidate in August elections were among 26 people killed. President Ahmed Mohamed Islam of Jubbaland said Kenyan, Tanzanian and British citizens had died. Security forces ended the siege after 14 hours.`,
  `Fighters of the Allied Democratic Forces raided the town of Oicha in eastern Congo, hacking six civilians to death, the army and a civic group said. Captain Mak Hazukay said troops had pursued the attackers into the forest near Virunga National Park. The killings may hamper the response to the Ebola outbreak in North Kivu, where health workers have been attacked. More than 2,000 people have died of the disease, according to the World Health Organization.`,
  `The Taliban overran an army base in Kunduz province overnight, killing at least 19 soldiers and capturing four others, provincial officials said. Reinforcements sent from Mazar-i-Sharif were ambushed on the highway. Mohammad Yousuf Ayubi, head of the provincial council, said the base had fallen after hours of fighting. A Taliban spokesman, Zabihullah Mujahid, claimed the fighters had seized weapons and armoured vehicles. The Defence Ministry in Kabul confirmed the attack but gave no casualty figures. Violence has risen across Afghanistan since most foreign troops left, even as the United States holds talks with the militants in Doha.`,
  `Suspected jihadists killed at least 37 people in attacks on three villages in the Mopti region of central Mali, local officials said. The gunmen arrived on motorbikes before dawn and opened fire on farmers from the Dogon community, said Moulaye Guindo, mayor of Bankass. The U.N. mission, known as MINUSMA, sent a helicopter to evacuate the wounded to Sevare. Groups linked to al Qaeda and Islamic State have exploited rivalries between herders and farmers.`,
  `Israeli aircraft struck targets across the Gaza Strip after militants fired rockets towards Ashkelon, the military said, in the worst flare-up since an informal truce took hold in November. Palestinian medics said three people, among them a pregnant woman, were killed in Beit Lahiya. Hamas accused Israel of breaking understandings mediated by Egypt. Prime Minister Benjamin Netanyahu convened his security cabinet in Tel Aviv. Nickolay Mladenov, the U.N. envoy, urged both sides to step back.`,
  `Militants detonated a bomb and sprayed gunfire at worshippers in a crowded mosque in Egypt's North Sinai, killing at least 235 people, state media and witnesses said. No group immediately claimed the assault on Al Rawdah mosque in Bir al-Abed, west of El Arish. President Abdel Fattah al-Sisi vowed to respond with brutal force. Hours later the military said warplanes had hit vehicles used by the attackers.`,
  `Sudan's ruling military council and the opposition Forces of Freedom and Change signed a power-sharing accord in Khartoum, mediators from the African Union and Ethiopia said, ending weeks of deadlock. General Mohamed Hamdan Dagalo called the moment historic. Protesters had demanded civilian rule since the army removed Omar al-Bashir in April. Doctors said more than 100 people were killed when security forces broke up a sit-in.`,
];

const ASSETS = join(import.meta.dirname, '../../../../../assets/entities');
const engine = createEngine({
  gazetteer: readFileSync(join(ASSETS, 'gazetteer.bin')),
  model: readFileSync(join(ASSETS, 'model.bin')),
});

describe('acronyms that look like small words', () => {
  it.each([
    ['IS', true],
    ['is', false],
    ['Is', false],
    ['WHO', true],
    ['US', true],
    ['us', false],
    ['NATO', false],
    ['THAT', false],
  ])('%s is a word of its own: %s', (word, own) => {
    const { key, hash } = factsOf(word);
    expect(key !== hash).toBe(own);
  });

  it.each([
    ['The town is near the front, and militants of IS attacked it on Friday.', true],
    ['THE TOWN IS NEAR THE FRONT.', false],
    ['What is done is done.', false],
  ])('%s', (text, found) => {
    const names = analyseEntities(engine, text, {}).mentions.map(({ start, end }) =>
      text.slice(start, end).toUpperCase(),
    );
    expect(names.includes('IS')).toBe(found);
  });
});

describe('the United States', () => {
  it.each([
    ['The US and Iran met.', true],
    ['China, Russia and the US voted.', true],
    ['He told us and them.', false],
    ['GIVE US HELP NOW', false],
  ])('%s', (text, found) => {
    const names = analyseEntities(engine, text, {}).mentions.map(({ start, end }) =>
      text.slice(start, end).toUpperCase(),
    );
    expect(names.includes('US')).toBe(found);
  });
});

describe('stories of war that attribute what they tell', () => {
  it.each(STORIES)('name names alone: %s', (text) => {
    const roles = analyseEntities(engine, text, {}).mentions.filter(
      ({ type, start, end }) =>
        ['person', 'place', 'organization'].includes(type) &&
        !/\p{Lu}/u.test(text.slice(start, end)),
    );
    expect(roles.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe('one name, one type', () => {
  const types = (text: string): Map<string, Set<string>> => {
    const seen = new Map<string, Set<string>>();
    for (const { start, end, type } of analyseEntities(engine, text, {}).mentions) {
      if (!['person', 'place', 'organization'].includes(type)) continue;
      const name = text.slice(start, end).toLowerCase();
      seen.set(name, (seen.get(name) ?? new Set()).add(type));
    }
    return seen;
  };

  it.each(['02-orvane-courier-ministry.html', '03-jvr-situation-report-2.md'])('in %s', (file) => {
    const text = readFileSync(join(ASSETS, '../sample-library', file), 'utf8');
    const torn = [...types(text)].filter(([, found]) => found.size > 1);
    expect(torn).toEqual([]);
  });
});

describe('calibration', () => {
  it('rises with the probability when the table does, and stays within bounds', () => {
    const table = Float32Array.from({ length: 10 }, (_, step) => (step + 0.5) / 10);
    const confidences = Array.from({ length: 101 }, (_, at) => calibrated(at / 100, table));
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0.05);
    expect(Math.max(...confidences)).toBeLessThanOrEqual(0.99);
  });
});
