import { describe, expect, it } from 'vitest';
import { patternsOf } from '../../testing/patterns-of.ts';

const cases: readonly (readonly [string, ...string[]])[] = [
  ['three anti-tank guided missiles', 'weapon anti-tank guided missiles'],
  ['an improvised explosive device', 'weapon improvised explosive device'],
  ['the surface-to-air missile', 'weapon surface-to-air missile'],
  ['some surface to air missiles', 'weapon surface to air missiles'],
  ['rocket propelled grenade fire', 'weapon rocket propelled grenade'],
  ['barrel bombs and chemical weapons', 'weapon barrel bombs', 'weapon chemical weapons'],
  ['heavy artillery, heavy casualties', 'weapon heavy artillery'],
  ['small arms and light weapons', 'weapon small arms', 'weapon light weapons'],
  ['artillery and mortar systems', 'weapon artillery', 'weapon mortar systems'],
  ['a Patriot air defence system', 'weapon Patriot air defence system'],
  ['a car bomb and a suicide vest', 'weapon car bomb', 'weapon suicide vest'],
  [
    '120mm mortars, .50-calibre machine guns',
    'weapon 120mm mortars',
    'weapon .50-calibre machine guns',
  ],
  ['AK-47 assault rifles and RPG-7s', 'weapon AK-47 assault rifles', 'weapon RPG-7s'],
  [
    'Grad rockets, a BM-21 Grad, Javelins',
    'weapon Grad rockets',
    'weapon BM-21 Grad',
    'weapon Javelins',
  ],
  ['two armoured vehicles', 'vehicle armoured vehicles'],
  ['the patrol boat, pick-up trucks', 'vehicle patrol boat', 'vehicle pick-up trucks'],
  ['fighter jets and attack helicopters', 'vehicle fighter jets', 'vehicle attack helicopters'],
  ['remotely piloted aircraft', 'vehicle remotely piloted aircraft'],
  ['a nuclear-powered aircraft carrier', 'vehicle nuclear-powered aircraft carrier'],
  ['Su-24M and T-72B3 and F-16s', 'vehicle Su-24M', 'vehicle T-72B3', 'vehicle F-16s'],
  ['Tu-95MS bombers, a Leopard 2A4', 'vehicle Tu-95MS bombers', 'vehicle Leopard 2A4'],
  ['Merkava Mk 4 tanks', 'vehicle Merkava Mk 4 tanks'],
  ['F-16 Fighting Falcons', 'vehicle F-16 Fighting Falcons'],
  ['the UH-60 Black Hawk helicopter', 'vehicle UH-60 Black Hawk helicopter'],
  ['aboard USS Dwight D. Eisenhower now', 'vehicle USS Dwight D. Eisenhower'],
  [
    'trucks, motorcycles, ambulances',
    'vehicle trucks',
    'vehicle motorcycles',
    'vehicle ambulances',
  ],
  ['hit a mine, a friend of mine', 'weapon mine'],
  ['water tanks, a think tank, a coal mine, a time bomb'],
  ['an IED factory, a bus station, gun control, a tank battalion'],
  ['to ship goods, they shell towns, bricks and mortar'],
  ['the suicide bomber and the rebel fighters'],
  ['airstrikes and a bombardment'],
  ['an E-2 visa, vitamin B-12, COVID-19, Gen. Abrams, Patriot Act'],
  ['a counter-IED course, tank-like'],
];

describe('weapons and vehicles', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(patternsOf(text, ['weapon', 'vehicle'])).toEqual(expected);
  });
});
