/** What a word is in the name of a weapon or vehicle, as bits. */
export const PART = {
  weaponHead: 1,
  vehicleHead: 2,
  /** Belongs to a weapon or vehicle when one follows: "barrel" bombs, "patrol" boat. */
  weaponBefore: 4,
  vehicleBefore: 8,
} as const;
export const HEAD = PART.weaponHead | PART.vehicleHead;
const BOTH = PART.weaponBefore | PART.vehicleBefore;

/** Attacks ("airstrikes", "bombardment") are no things; a convoy is a group of vehicles. */
const TABLE: readonly (readonly [number, string])[] = [
  [
    PART.weaponHead,
    `weapon weapons weaponry munition munitions submunition submunitions bomblet bomblets mortar mortars
    missile missiles rocket rockets grenade grenades rifle rifles carbine carbines artillery bomb bombs ied
    ieds vbied vbieds svbied svbieds suvbied iedd mine mines landmine landmines gun guns handgun handguns
    shotgun shotguns machinegun machineguns pistol pistols revolver revolvers firearm firearms howitzer
    howitzers cannon cannons warhead warheads shell shells explosives ammunition ammo ordnance uxo torpedo
    torpedoes torpedos kalashnikov kalashnikovs rpg rpgs sarin napalm novichok thermite semtex
    tnt dynamite manpad manpads manpads atgm atgms icbm icbms irbm slbm slbms mlrs mrls flamethrower
    flamethrowers bazooka bazookas machete machetes projectile projectiles silencer silencers detonator
    detonators jdam jdams sam sams`,
  ],
  [
    PART.vehicleHead,
    `aircraft airplane airplanes aeroplane aeroplanes plane planes airliner airliners airlifter airlifters
    helicopter helicopters gunship gunships chopper choppers jet jets warplane warplanes seaplane drone
    drones quadcopter quadcopters uav uavs uas ucav ucavs ugv ugvs usv usvs tank tanks vehicle vehicles
    apc apcs afv afvs ifv ifvs mrap mraps humvee humvees jeep jeeps truck trucks lorry lorries pickup
    pickups motorcycle motorcycles motorbike motorbikes bus buses minibus minibuses ambulance ambulances
    car cars van vans suv suvs bulldozer bulldozers excavator excavators warship warships ship ships
    vessel vessels boat boats speedboat speedboats gunboat gunboats motorboat motorboats sailboat
    sailboats lifeboat lifeboats dinghy dinghies ferry ferries tanker tankers trawler trawlers frigate
    frigates destroyer destroyers corvette corvettes cruiser cruisers submarine submarines minesweeper
    minesweepers icebreaker icebreakers hovercraft rickshaw rickshaws`,
  ],
  [
    BOTH,
    `attack assault heavy light aerial aerially naval military amphibious strategic tactical kamikaze combat
    nuclear stealth remotely remote piloted controlled guided coastal towed battle anti underwater
    hypersonic subsonic supersonic unmanned uncrewed airborne armored armoured mine-laying reusable`,
  ],
  [
    PART.weaponBefore,
    `chemical biological radiological thermonuclear atomic bacteriological conventional ballistic cruise
    unguided medium automatic semiautomatic sniper machine submachine barrel cluster suicide roadside
    pipe petrol gasoline nail dirty vacuum glide thermobaric incendiary explosive improvised homemade hand
    stun smoke fragmentation field recoilless multiple launch portable sea land personnel aircraft
    antipersonnel antitank antiaircraft antiship air shoulder live smart intercontinental unexploded
    magnetic sticky parcel letter precision propelled borne tank depleted bunker buster hunting service
    long short range vehicle naval chlorine sawn-off loitering flare tracer blank blast directional`,
  ],
  [
    PART.vehicleBefore,
    `main fpv fighting infantry fighter transport cargo refueling refuelling reconnaissance surveillance spy
    patrol fishing speed rubber inflatable container oil fuel gas school hospital passenger commercial
    private charter merchant maritime surface diesel pickup dump tipper water utility sport sports rescue
    motor technical wheeled tracked soft-skinned supply evacuation recovery logistics support training
    trainer airlift dredging bomber fire garbage refrigerated flatbed trailer tractor cruise passenger
    migrant smuggling tugboat tug research`,
  ],
];

export const PARTS: ReadonlyMap<string, number> = (() => {
  const parts = new Map<string, number>();
  for (const [bits, words] of TABLE) {
    for (const word of words.trim().split(/\s+/)) parts.set(word, (parts.get(word) ?? 0) | bits);
  }
  return parts;
})();

interface Tail {
  readonly type: 'weapon' | 'vehicle';
  /** The words that make a weapon or vehicle of it; "*" for any weapon or model before it. */
  readonly after: ReadonlySet<string>;
}
const tails = (
  type: Tail['type'],
  words: string,
  after: string,
): readonly (readonly [string, Tail])[] => {
  const tail = { type, after: new Set(after.split(' ')) };
  return words.split(' ').map((word) => [word, tail] as const);
};

/** Words that name a weapon or vehicle only with the word before them. */
export const TAILS: ReadonlyMap<string, Tail> = new Map([
  ...tails('weapon', 'launcher launchers', '*'),
  ...tails('weapon', 'system systems', '* air-defence launch'),
  ...tails('weapon', 'battery batteries interceptor interceptors', '* air-defence missile'),
  ...tails('weapon', 'round rounds', '* tank live tracer'),
  ...tails('weapon', 'device devices', 'explosive incendiary nuclear thermonuclear radiological'),
  ...tails('weapon', 'agent agents', 'nerve chemical biological blister choking'),
  ...tails('weapon', 'charge charges', 'explosive shaped demolition depth'),
  ...tails('weapon', 'vest vests belt belts', 'suicide explosive explosives bomb'),
  ...tails('weapon', 'gas', 'mustard nerve tear chlorine sarin poison'),
  ...tails('weapon', 'phosphorus', 'white'),
  ...tails('weapon', 'arms', 'small'),
  ...tails('weapon', 'cocktail cocktails', 'molotov'),
  ...tails('vehicle', 'carrier carriers', 'aircraft personnel troop'),
  ...tails('vehicle', 'craft', 'landing attack patrol assault fighting surface river'),
  ...tails('vehicle', 'ship ships', 'landing'),
  ...tails('vehicle', 'loader loaders', 'front-end wheel'),
  ...tails(
    'vehicle',
    'bomber bombers',
    '* fighter strategic stealth heavy nuclear-capable long-range',
  ),
]);

/** The words that stand before tails only. */
export const BEFORE_TAILS: ReadonlySet<string> = new Set(
  `nerve blister choking shaped demolition depth mustard tear poison white small molotov
  troop personnel river front-end wheel tracer landing air-defence`.split(/\s+/),
);

/** Words that make something else of a head: "water tank", "coal mine", "time bomb". */
export const OTHER_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  [
    [
      'tank tanks',
      'water fuel gas oil think septic fish storage propane holding oxygen shark petrol diesel milk sewage hot gallon gallons litre liter freshwater saltwater external septic',
    ],
    [
      'mine mines',
      'coal gold copper silver diamond salt iron uranium lithium cobalt tin zinc strip ore underground open-pit phosphate',
    ],
    ['shell shells', 'sea egg nut tortoise taco soft hard outer'],
    ['bomb bombs', 'time photo sex bath seed'],
    ['gun guns', 'smoking top glue nail heat staple spray big radar'],
    ['boat boats', 'same dream'],
    ['vessel vessels', 'blood lymph pressure'],
    ['vehicle vehicles', 'purpose investment funding financing financial'],
    ['jet jets', 'water gas'],
    ['plane planes', 'astral focal horizontal vertical inclined'],
    ['cannon cannons', 'loose'],
    ['car cars', 'flat box baggage freight dining sleeping rail railway passenger-rail'],
    ['ship', 'relation jump abandon'],
    ['system systems', 'solar'],
  ].flatMap(([heads = '', words = '']) =>
    heads.split(' ').map((head) => [head, new Set(words.split(' '))] as const),
  ),
);

/** A noun after the head that means another thing: "IED factory", "bus station", "gun control". */
export const OTHER_AFTER: ReadonlySet<string> = new Set(
  `facility facilities factory factories plant control laws law company companies corporation station
  stations stop stops park parking lot dealer dealers dealership driver drivers wash insurance rental
  rentals licence license maker makers manufacturer manufacturers owner owners worker workers salesman
  brigade brigades regiment battalion battalions division corps unit units commander commanders crew
  crews pilot pilots operator operators squad disposal shelter shelters lag lane lanes fare fares top tops
  training hire seat seats ride rides cruise cruises tour tours trip trips traffic service services
  transfer transfers pass passes ticket tickets shed seeds booster boosters convention treaty museum science scientist scientists`.split(
    /\s+/,
  ),
);

/** Verbs too, or names: a head alone only after a determiner, a number or a preposition. */
export const ALSO_VERBS: ReadonlySet<string> = new Set(
  'shell ship ferry bomb van pickup jet rocket gun shells ships cruiser sam sams'.split(' '),
);

/** Second parts of "rocket-propelled", "vehicle-borne", "anti-tank", "long-range". */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  `propelled guided borne launched fired mounted piloted controlled operated capable powered armed laden
  packed fed piercing resistant protected seeking loaded engine engined barrelled barreled calibre caliber
  wheel drive terrain propeller skinned detonated activated deck wing rotor`.split(/\s+/),
);
export const RANGES: ReadonlySet<string> = new Set(
  'short medium long intermediate extended close'.split(' '),
);
export const BASES: ReadonlySet<string> = new Set(
  'ground sea land air space carrier ship truck shore'.split(' '),
);
export const ANTI: ReadonlySet<string> = new Set(
  `tank tanks aircraft personnel ship air missile submarine radiation armour armor drone satellite vehicle
  materiel riot material ballistic mine`.split(/\s+/),
);
export const MEDIA = /^(?:surface|air|ground|ship|shore|sea|land)$/;

/** Words with a hyphen that are looked up whole. */
export const HYPHENATED: Readonly<Record<string, number>> = {
  'pick-up': PART.vehicleHead,
  'pick-ups': PART.vehicleHead,
  'mini-bus': PART.vehicleHead,
  'mini-buses': PART.vehicleHead,
  'u-boat': PART.vehicleHead,
  'u-boats': PART.vehicleHead,
  'sub-machine': PART.weaponBefore,
  'semi-automatic': PART.weaponBefore,
  'home-made': PART.weaponBefore,
  'short-barrel': PART.weaponBefore,
  'man-portable': PART.weaponBefore,
  'fuel-air': PART.weaponBefore,
  'multi-purpose': BOTH,
  'four-by-four': PART.vehicleBefore,
  'high-speed': PART.vehicleBefore,
  'fast-attack': PART.vehicleBefore,
  'all-terrain': PART.vehicleBefore,
  'off-road': PART.vehicleBefore,
  'high-explosive': PART.weaponBefore,
  'double-decker': PART.vehicleBefore,
};
