import { ARABIC_MESSAGES } from './ar.ts';
import { ENGLISH_MESSAGES } from './en.ts';
import { FRENCH_MESSAGES } from './fr.ts';

/**
 * What the check says of a sentence, one plain sentence each. `there` are words of the source, `own` those of the
 * sentence that is checked.
 */
export interface FlawMessages {
  readonly says: (there: string) => string;
  readonly saysHere: (there: string) => string;
  readonly saysOfThis: (there: string) => string;
  readonly saysNot: (there: string, own: string) => string;
  readonly saysHereNot: (there: string, own: string) => string;
  readonly saysOnly: (there: string) => string;
  readonly saysOnlyNot: (there: string, own: string) => string;
  readonly contrary: (there: string) => string;
  readonly denies: (there: string) => string;
  readonly doesNotDeny: (there: string) => string;
  readonly neverDenied: (own: string) => string;
  readonly deniesNothing: () => string;
  /** "no boats" and "not open", of a word that the source denies. */
  readonly none: (there: string) => string;
  readonly not: (there: string) => string;
  readonly onlyHeld: (there: string) => string;
  readonly onlySaid: (there: string) => string;
  readonly onCondition: (there: string) => string;
  readonly lessSure: (own: string, how: 'possible' | 'expected') => string;
  readonly onlyPossible: (there: string) => string;
  readonly certain: () => string;
  readonly notYet: (there: string) => string;
  readonly notYetAtAll: () => string;
  readonly wordNotYet: (own: string) => string;
  readonly hasHappened: (there: string) => string;
  readonly noCause: () => string;
  readonly nothing: () => string;
  /** Who or what it is said of. */
  readonly ofAnother: (there: string, own: string) => string;
  readonly ofOne: (there: string) => string;
  readonly exchanged: (there: string, own: string) => string;
  readonly otherWayRound: (there: string) => string;
  readonly saysOfOne: (there: string, one: string) => string;
  readonly notNamed: (own: string) => string;
  readonly calls: (one: string, there: string, own: string) => string;
  readonly age: (one: string, age: string) => string;
  readonly saidBy: (there: string, own: string) => string;
  readonly notSpeaker: (own: string) => string;
  readonly quotationOf: (own: string) => string;
  readonly quotationAltered: (own: string) => string;
  /** Numbers and days. */
  readonly nowhere: (own: string) => string;
  readonly otherNumber: (own: string, there: readonly string[]) => string;
  readonly otherDate: (own: string, there: readonly string[]) => string;
  readonly otherChange: () => string;
  readonly changeReversed: () => string;
  readonly numbersReversed: (own: string) => string;
  readonly somethingElse: () => string;
  readonly numberOf: (there: string) => string;
  readonly anotherName: () => string;
  readonly numberOfNot: (there: string, own: string) => string;
  readonly numberSaidBy: (there: string) => string;
  readonly counts: (there: string, other: string) => string;
  readonly countsNot: (there: string, own: string) => string;
  readonly fates: (there: string, other: string) => string;
  readonly ofTheOther: (one: string, other: string) => string;
  readonly ofThisOther: (there: string) => string;
  readonly perOther: (there: string, own: string) => string;
  readonly allBut: () => string;
  readonly notAll: (there: string) => string;
  readonly ofPart: (there: string) => string;
  readonly ofPartOfNumber: (there: string) => string;
  readonly cell: (cell: string, row: string, column: string) => string;
  /** Before another one, where a sentence is in words of its own. */
  readonly ownWords: (message: string) => string;
  /** Of the sentence itself, whatever its source says. */
  readonly citationMissing: (mark: string) => string;
  readonly unsupported: () => string;
  readonly unsupportedWords: (own: string) => string;
  readonly noConfidence: () => string;
}

/** How a finding is told, in whatever language. */
export type Tell = (say: FlawMessages) => string;

const MESSAGES = {
  en: ENGLISH_MESSAGES,
  fr: FRENCH_MESSAGES,
  ar: ARABIC_MESSAGES,
} satisfies Readonly<Record<string, FlawMessages>>;

/** The languages that the check speaks; every one of a brief must be among them. */
export type MessageTongue = keyof typeof MESSAGES;

export const told = (tell: Tell, tongue: MessageTongue): string => tell(MESSAGES[tongue]);
