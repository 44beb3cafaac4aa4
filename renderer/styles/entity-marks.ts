import type { EntityType } from '#domain/entities/types.ts';

export interface EntityMark {
  readonly label: string;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
  /** In pixels. */
  readonly thickness: number;
}

/** How each type is named and underlined: line and thickness differ, so that colour is never alone. */
export const ENTITY_MARKS: Readonly<Record<EntityType, EntityMark>> = {
  person: { label: 'People', line: 'solid', thickness: 2 },
  place: { label: 'Places', line: 'dashed', thickness: 2 },
  organization: { label: 'Organisations', line: 'double', thickness: 1 },
  nationality: { label: 'Nationalities', line: 'dotted', thickness: 2 },
  date: { label: 'Dates', line: 'solid', thickness: 1 },
  quantity: { label: 'Quantities', line: 'dotted', thickness: 1 },
  money: { label: 'Money', line: 'dashed', thickness: 1 },
  weapon: { label: 'Weapons', line: 'wavy', thickness: 1 },
  vehicle: { label: 'Vehicles', line: 'wavy', thickness: 2 },
  coordinate: { label: 'Coordinates', line: 'double', thickness: 2 },
  phone: { label: 'Phone numbers', line: 'dotted', thickness: 3 },
  email: { label: 'E-mail addresses', line: 'dashed', thickness: 3 },
  url: { label: 'Web addresses', line: 'solid', thickness: 3 },
};

/** The type of one entity, as its card and its row say it. */
export const ENTITY_TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  place: 'Place',
  organization: 'Organisation',
  nationality: 'Nationality',
  date: 'Date',
  quantity: 'Quantity',
  money: 'Money',
  weapon: 'Weapon',
  vehicle: 'Vehicle',
  coordinate: 'Coordinate',
  phone: 'Phone number',
  email: 'E-mail address',
  url: 'Web address',
};
