/**
 * Before a kaf, Amiri puts a stroke of its own behind a lam, which stands for no letter: a PDF's reader finds the word
 * in pieces. It comes with the required ligatures, which give lam and alef their shape as well; so words with the
 * one and without the other are set without them.
 */
export const LAM_KAF_CSS = '.lam-kaf{font-feature-settings:"rlig" 0}';

/** A page, or a part of one, with the words of its text marked that `LAM_KAF_CSS` is for. */
export function withLamKaf(page: string): string {
  // The head holds no words of a page.
  const body = Math.max(0, page.indexOf('<body'));
  return (
    page.slice(0, body) +
    page
      .slice(body)
      .replace(TEXT, (text) =>
        text.replace(WORD, (word) =>
          LIGATURE.test(word) ? word : `<span class="lam-kaf">${word}</span>`,
        ),
      )
  );
}

const TEXT = /(?<=>)[^<>]*لك[^<>]*(?=<|$)/gu;
const WORD = /[\p{L}\p{M}]*لك[\p{L}\p{M}]*/gu;
/** Lam with an alef, and the name of God. */
const LIGATURE = /ل\p{M}*[اأإآٱ]|لله/u;
