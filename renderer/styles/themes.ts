import type { AnnotationColor } from '#domain/annotation.ts';
import type { EntityType } from '#domain/entities/types.ts';
import { palette as p } from './palette.ts';

export const THEME_NAMES = ['paper', 'sepia', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Second tier: what a colour is for. Each becomes the custom property `--<name>`. */
export interface Theme {
  readonly scheme: 'light' | 'dark';
  /** The page that is read. */
  readonly surface: string;
  /** The columns beside it. */
  readonly panel: string;
  /** Dialogs, menus, fields. */
  readonly raised: string;
  readonly hover: string;
  readonly selected: string;
  /** Separates, carries no information. */
  readonly line: string;
  /** The edge of a control. */
  readonly edge: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly focus: string;
  readonly danger: string;
  /** Behind the sentence of the reading caret. */
  readonly caret: string;
  readonly hit: string;
  readonly onHit: string;
  readonly shadow: string;
  /** Behind an annotated passage. */
  readonly annotation: Readonly<Record<AnnotationColor, string>>;
  /** The same colour as a dot or an edge. */
  readonly swatch: Readonly<Record<AnnotationColor, string>>;
  /** The underline of a mention. */
  readonly entity: Readonly<Record<EntityType, string>>;
}

const lightEntities: Theme['entity'] = {
  person: '#9a3412',
  place: '#17693a',
  organization: '#1e4fa8',
  nationality: '#7a2aa8',
  date: '#716c5f',
  quantity: '#716c5f',
  money: '#0a6650',
  weapon: '#a3261c',
  vehicle: '#80510c',
  coordinate: '#0b6375',
  phone: '#0b6375',
  email: '#0b6375',
  url: '#0b6375',
};

const darkEntities: Theme['entity'] = {
  person: '#f2a884',
  place: '#86d195',
  organization: '#92bcfa',
  nationality: '#cdaaf5',
  date: '#9a978f',
  quantity: '#9a978f',
  money: '#74d6b7',
  weapon: '#ff9a8f',
  vehicle: '#e4b878',
  coordinate: '#7fcde0',
  phone: '#7fcde0',
  email: '#7fcde0',
  url: '#7fcde0',
};

const lightSwatches: Theme['swatch'] = {
  yellow: '#8f6a00',
  green: '#2f7a2c',
  blue: '#2468ad',
  pink: '#b8386d',
  orange: '#b0560c',
  purple: '#7a4bb5',
};

const darkSwatches: Theme['swatch'] = {
  yellow: '#e3c04a',
  green: '#7cc76f',
  blue: '#74b2ef',
  pink: '#f08fb4',
  orange: '#f0a05a',
  purple: '#bb98ec',
};

const paper: Theme = {
  scheme: 'light',
  surface: p.paper,
  panel: p.paperPanel,
  raised: p.paperRaised,
  hover: p.paperHover,
  selected: p.paperSelected,
  line: p.paperLine,
  edge: p.paperEdge,
  text: p.paperInk,
  muted: p.paperInkSoft,
  accent: p.petrol,
  onAccent: p.white,
  focus: p.petrol,
  danger: p.brick,
  caret: p.petrolMist,
  hit: '#f0b429',
  onHit: p.black,
  shadow: 'rgb(60 50 30 / 18%)',
  annotation: {
    yellow: '#fcea9f',
    green: '#d0ebc4',
    blue: '#cde3f7',
    pink: '#fad5e1',
    orange: '#fddcb6',
    purple: '#e4d8f5',
  },
  swatch: lightSwatches,
  entity: lightEntities,
};

const sepia: Theme = {
  ...paper,
  surface: p.sepia,
  panel: p.sepiaPanel,
  raised: p.sepiaRaised,
  hover: p.sepiaHover,
  selected: p.sepiaSelected,
  line: p.sepiaLine,
  edge: p.sepiaEdge,
  text: p.sepiaInk,
  muted: p.sepiaInkSoft,
  accent: p.umber,
  focus: p.umber,
  caret: p.umberMist,
  annotation: {
    yellow: '#f6dd84',
    green: '#cfe0ab',
    blue: '#c8d9dd',
    pink: '#f1c9c4',
    orange: '#f5cd95',
    purple: '#dccbdc',
  },
};

const dark: Theme = {
  scheme: 'dark',
  surface: p.night,
  panel: p.nightPanel,
  raised: p.nightRaised,
  hover: p.nightHover,
  selected: p.nightSelected,
  line: p.nightLine,
  edge: p.nightEdge,
  text: p.nightInk,
  muted: p.nightInkSoft,
  accent: p.glacier,
  onAccent: p.black,
  focus: p.glacier,
  danger: p.salmon,
  caret: p.glacierDeep,
  hit: '#f0b429',
  onHit: p.black,
  shadow: 'rgb(0 0 0 / 50%)',
  annotation: {
    yellow: '#4d4110',
    green: '#24431f',
    blue: '#1d3c5a',
    pink: '#55283d',
    orange: '#553412',
    purple: '#402e58',
  },
  swatch: darkSwatches,
  entity: darkEntities,
};

const contrast: Theme = {
  ...dark,
  surface: p.black,
  panel: p.black,
  raised: p.black,
  hover: p.coal,
  selected: p.coalDeep,
  line: p.white,
  edge: p.white,
  text: p.white,
  muted: p.white,
  accent: p.signal,
  focus: p.signal,
  danger: p.salmon,
  caret: p.signalDeep,
  shadow: 'transparent',
};

/** On paper every theme is this: dark ink on white, whatever the screen shows. */
export const printed: Theme = {
  ...paper,
  surface: p.white,
  panel: p.white,
  raised: p.white,
  hover: p.white,
  selected: p.white,
};

export const themes: Readonly<Record<ThemeName, Theme>> = { paper, sepia, dark, contrast };
