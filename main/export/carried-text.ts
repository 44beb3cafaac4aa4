import { withTexts } from './with-texts.ts';

/**
 * What no file can carry, or what turns a line round: control characters but tab and line break, noncharacters (a Word
 * file with U+FFFE opens nowhere), halves of surrogate pairs, bidirectional embeddings and overrides. Imports keep none
 * of them; what a person typed or a pack brought may have some. An isolate that ends on its line keeps what is in it
 * from turning anything else: briefs set a name of the other direction between them.
 */
const STRAY =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;
const ISOLATED_OR_STRAY = new RegExp(`\\u2068([^\\u2066-\\u2069\\n]*)\\u2069|${STRAY.source}`, 'g');

const carriedText = (text: string): string =>
  text
    .toWellFormed()
    .replace(ISOLATED_OR_STRAY, (_, inside: string | undefined) =>
      inside === undefined ? '' : `\u2068${inside.replace(STRAY, '')}\u2069`,
    );

/** The same value with such characters taken out of every string in it; bytes stay as they are. */
export const carried = <T>(value: T): T => withTexts(value, carriedText);
