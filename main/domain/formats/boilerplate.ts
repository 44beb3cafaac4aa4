/**
 * Lines that belong to a page and not to an article. Conservative: a rule speaks about a whole block
 * and never about part of a sentence.
 */

/** Whole lines, compared in lower case without the arrows and punctuation around them. */
const PHRASES: ReadonlySet<string> = new Set([
  ...['advertisement', 'advertisements', 'advertising', 'sponsored', 'sponsored content'],
  ...['story continues below', 'story continues below advertisement'],
  ...['article continues below', 'article continues after advertisement'],
  ...['read more', 'read the full story', 'continue reading', 'show more', 'load more'],
  ...['related', 'related articles', 'related stories', 'related topics', 'recommended stories'],
  ...[
    'most read',
    'most popular',
    'trending',
    'trending now',
    'more on this story',
    'you may also like',
  ],
  ...['share', 'share this', 'share this article', 'share this story', 'share this page', 'tweet'],
  ...['copy link', 'link copied', 'print this page', 'email this'],
  ...['skip to content', 'skip to main content', 'back to top', 'return to top'],
  ...['sign in', 'log in', 'subscribe', 'subscribe now', 'sign up', 'follow us'],
  ...['leave a comment', 'view comments', 'join the conversation'],
  ...['listen to this article', 'play video', 'watch live', 'enlarge image', 'loading'],
  ...['accept all', 'accept cookies', 'cookie settings', 'manage cookies'],
  ...['publicité', 'lire la suite', 'lire aussi', 'partager', 'partager cet article'],
  ...['publicidad', 'leer más', 'lea también', 'compartir', 'sigue leyendo'],
  ...['anzeige', 'werbung', 'mehr zum thema', 'weiterlesen', 'lesen sie auch', 'teilen'],
  ...['إعلان', 'إعلانات', 'اقرأ أيضا', 'اقرأ أيضاً', 'إقرأ أيضا', 'اقرأ المزيد', 'إقرأ المزيد'],
  ...['شارك', 'مشاركة', 'شارك هذا المقال', 'شارك الخبر', 'تابعنا', 'تابعونا', 'مواضيع ذات صلة'],
]);

/** Whole lines with something variable in them; each is anchored at both ends and bounded. */
const PATTERNS: readonly RegExp[] = [
  /^(?:read (?:more|also|next)|also read|related(?: (?:story|article|stories))?|more on this|recommended|don[’']t miss|in case you missed it): .{1,180}$/i,
  /^(?:lire aussi|à lire aussi|lire également|sur le même sujet|mehr dazu) ?: .{1,180}$/iu,
  /^(?:(?:lee|lea|vea|ver|mira) también|(?:le|te) puede interesar|puedes ver|leia (?:também|mais)|leggi anche) ?: .{1,180}$/iu,
  /^(?:lesen sie (?:auch|hier)|auch (?:lesen|interessant)|(?:das|dies) könnte (?:sie|dich) auch interessieren|schon gelesen\??|czytaj (?:też|także|również)|zobacz (?:też|także)|читайте также|смотрите также|lees ook) ?: .{1,180}$/iu,
  /^(?:(?:you must (?:be logged|log|sign) in|(?:please )?(?:log|sign) in) (?:to|or) .{0,40}comment|para comentar debes (?:registrarte|iniciar)|melden sie sich an,? um .{0,30}kommentieren|connectez-vous pour .{0,30}commenter).{0,60}$/iu,
  /^for the latest (?:news|stories|headlines).{0,60}\b(?:download|subscribe|sign up|follow)\b.{0,100}$/i,
  /^(?:اقرأ|إقرأ) (?:أيضا|أيضاً|أيضًا|المزيد) ?: .{1,180}$/,
  /^(?:sign up|subscribe|register) (?:here )?(?:for|to) .{0,120}(?:newsletter|inbox|alerts?|updates?|briefing|channel)\b.{0,60}$/i,
  /^get .{0,100} (?:delivered|straight|sent) .{0,30}inbox\b.{0,40}$/i,
  /^(?:we|this (?:web)?site|our (?:web)?site) (?:and our partners )?uses? cookies\b.{0,180}$/i,
  /^by (?:continuing|using|browsing) .{0,100}cookies\b.{0,90}$/i,
  /^follow (?:us|@\w{1,30}|.{1,60}) on (?:twitter|x|facebook|instagram|telegram|whatsapp|linkedin|youtube|google news)\b.{0,60}$/i,
  /^تابع(?:نا|ونا) على .{1,80}$/,
  /^download (?:the|our) .{0,60}app\b.{0,60}$/i,
  /^(?:©|\(c\)|copyright\b).{0,120}all rights reserved\.?$/i,
  /^(?:\d{1,6} )?(?:shares|comments|min(?:ute)?s? read|views)$/i,
  /^(?:\d{1,3} )?min(?:ute)?s? read$/i,
];

/** A bar of these words alone is a share bar. */
const SHARE_WORDS =
  /\b(?:share|facebook|twitter|x|whats ?app|telegram|linkedin|e-?mail|print|copy(?: link)?|link|reddit|messenger|pinterest|tweet|pin|bluesky|mastodon|threads|on|via|this|more)\b/gi;

const LONGEST = 240;

/** Whether a whole block's text is page furniture. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST) return false;
  const phrase = text
    .toLowerCase()
    .replace(/^[\s>»›→*[(]{1,9}/, '')
    .replace(/[\s>»›→*\])….:!]{1,9}$/, '');
  if (PHRASES.has(phrase)) return true;
  if (PATTERNS.some((pattern) => pattern.test(text))) return true;
  return isShareBar(phrase);
}

function isShareBar(phrase: string): boolean {
  const words = phrase.match(SHARE_WORDS) ?? [];
  return words.length >= 2 && phrase.replace(SHARE_WORDS, '').replace(/[\s|·•,/+–-]/g, '') === '';
}

/** Pages that are pasted whole end with the advertisement's label glued to the last sentence. */
const GLUED = /(?<=[\p{Ll}.!?”"’)\]])(?:Advertisement|ADVERTISEMENT)$/u;

/** The text without a label that is glued to its very end. */
export function withoutGluedLabel(text: string): string {
  return text.replace(GLUED, '');
}

/** A line of nothing but underscores, asterisks, dashes or equals signs: it parts, and says nothing. */
export function isRule(text: string): boolean {
  return text.length <= 200 && /^[_*\-–—=~#•· ]{3,}$/.test(text) && /[^ ]/.test(text);
}
