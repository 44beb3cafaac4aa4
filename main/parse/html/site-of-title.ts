import { cleanLine } from '#domain/formats/characters.ts';
import { sameHeadline } from '#domain/formats/title.ts';
import type { HtmlDocument } from './dom.ts';
import { PARTING, siteNames } from './page-title.ts';

const LONGEST = 50;
const MOST_WORDS = 6;
/** What stands behind a headline and is a part of a site, or of a story. */
const NO_SITE =
  /^(?:(?:the )?(?:latest |local |world |breaking )?(?:news|home|blog|world|africa|asia|europe|politics|opinion|sports?|business|health|science|culture|press releases?|publications?|reports?|video|analysis|features?|interviews?)|actualités?|accueil|noticias|notícias|inicio|início|nachrichten|startseite|notizie|haberler?|anasayfa|habari|berita|новости|главная|أخبار|الأخبار|الرئيسية)$|^(?:part|page|chapter|teil|seite|partie|parte|часть|الجزء) \d|^[\d\s.,/-]+$/iu;

/**
 * The site that a page's title element names behind the headline that the page shows: "Bridge reopens - Kessa Herald".
 * Null where the page shows no such headline, or what follows is a section: a single word is mostly one, unless the
 * page's address says it too. It is a guess, and is told as one.
 */
export function siteOfTitle(document: HtmlDocument, url: string | undefined): string | null {
  const parts = cleanLine(document.querySelector('title')?.textContent ?? '').split(PARTING);
  const site = parts.at(-1) ?? '';
  if (parts.length < 2 || site.length > LONGEST || site.split(' ').length > MOST_WORDS) return null;
  if (!/^[\p{Lu}\p{Lo}]/u.test(site) || /[.!?؟]$/.test(site) || NO_SITE.test(site)) return null;
  if (!/\s/.test(site) && !siteNames({ publisher: undefined, url })(site)) return null;
  const headline = parts.slice(0, -1).join(' ');
  const isShown = [...document.querySelectorAll('h1, h2')].some(({ textContent }) =>
    sameHeadline(cleanLine(textContent ?? ''), headline),
  );
  return isShown ? site : null;
}
