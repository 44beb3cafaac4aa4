import { AMOUNT_FORMS } from './amount-forms.ts';
import { ARABIC } from './arabic.ts';
import { CHANGES_AND_PARTS } from './changes-and-parts.ts';
import { FIELD_TEXTS } from './field-texts.ts';
import { FRENCH } from './french.ts';
import { NEWSWIRE } from './newswire.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { PLACES_AND_TIMES } from './places-and-times.ts';
import { SIXTY_COUNTRIES } from './sixty-countries.ts';
import { SIXTY_MORE } from './sixty-more.ts';
import { SPEAKERS } from './speakers.ts';
import { TABLES } from './tables.ts';
import type { LabelledSentence } from './types.ts';
import { WHERE } from './where.ts';
import { WHERE_ELSE } from './where-else.ts';

/** The part of the later kinds that rules are written and tuned on, kind by kind. */
export const KINDS: Readonly<Record<string, readonly LabelledSentence[]>> = {
  amounts: AMOUNT_FORMS,
  'changes, parts': CHANGES_AND_PARTS,
  speakers: SPEAKERS,
  'places, times': PLACES_AND_TIMES,
  'places, many': [...WHERE, ...WHERE_ELSE],
  'sixty countries': [...SIXTY_COUNTRIES, ...SIXTY_MORE],
  newswire: NEWSWIRE,
  tables: TABLES,
  Arabic: ARABIC,
  'field texts': FIELD_TEXTS,
  French: FRENCH,
  'French, Russian': OTHER_LANGUAGES,
};
