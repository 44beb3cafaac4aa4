import type { FurnitureKind } from './furniture-words.ts';

/** Headings and lines that announce a part of the page, compared in lower case without what stands around. */
const LABELS: readonly (readonly [FurnitureKind, RegExp])[] = [
  [
    'comments',
    /^(?:\d{1,5} )?(?:comments?|kommentare?|commentaires?|comentarios|commenti|komentarze|reacties|responses?|replies|antworten|комментари[ийяев]{1,3}|تعليقات|التعليقات)(?: \(?\d{1,5}\)?)?$|^(?:leave|post|add|write) (?:a |your )?(?:comment|reply|response)|^(?:one|\d{1,5}) (?:thoughts?|responses?|comments?|replies) (?:on|to) |^(?:kommentar|antwort|eine antwort) (?:schreiben|hinterlassen|verfassen)|^schreibe? (?:einen|ihren) kommentar|^laisser un commentaire|^deja (?:un|tu) (?:comentario|respuesta)|^join the (?:conversation|discussion)/,
  ],
  [
    'related',
    /^(?:(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in))|related(?: (?:articles?|stories|posts?|news|topics?|content|links?|reading|coverage|entries))?|(?:read |see )?more (?:stories|news|articles)?(?: ?(?:on|from|about|in|by|like)(?: .{1,40})?)?|(?:read|see) (?:more|also|next)|also (?:read|on .{1,30}|in .{1,30})|most (?:read|popular|viewed|commented|shared)(?: .{1,30})?|popular(?: (?:posts?|stories|articles|now))?|trending(?: .{1,30})?|recommended(?: .{1,30})?|latest(?: (?:news|stories|posts|articles|from .{1,30}))?|recent (?:posts|articles|stories|news)|top (?:stories|news)|editor[’']?s[’']? (?:picks?|choice)|don[’']t miss|up next|what to read next|similar (?:posts|articles|stories)|in other news|from the archives?|next (?:article|post)|previous (?:article|post)|further reading|what to (?:read|watch) next|in case you missed it|(?:sponsored|promoted|paid|partner) (?:content|stories|links)|(?:from )?around the web|from (?:our|the) (?:partners|web)|we recommend|keep reading|more to (?:read|explore)|more great .{1,30}|stories you (?:may|might) like|view comments|hot topics|top picks|(?:latest|more|related) videos?|watch more|more on this story)$/,
  ],
  [
    'related',
    /^(?:mehr zum thema(?: .{1,30})?|zum weiterlesen|noch mehr .{1,40}|entdecke weitere .{1,40}|lesen sie auch .{1,40}|mehr (?:zu|aus|von) .{1,40}|(?:das|dies|diese (?:artikel|beiträge|themen)) k(?:ö|oe)nnten? (?:sie|dich|euch) (?:auch|ebenfalls)(?: noch)? interessieren|mehr lesen|schon gelesen|mehr (?:artikel|beiträge|nachrichten|news)(?: .{1,40})?|auch interessant|lesen sie auch|lesen sie mehr.{0,40}|weitere (?:artikel|themen|beiträge|meldungen|nachrichten|news)(?: .{1,30})?|ähnliche (?:artikel|beiträge|themen|posts)|verwandte (?:artikel|beiträge|themen)|passend dazu|zum thema|empfehlungen(?: .{1,30})?|meistgelesen(?: .{1,30})?|aktuelle (?:beiträge|artikel|themen)|neueste (?:beiträge|artikel)|(?:à )?lire (?:aussi|également|la suite)|sur le même (?:sujet|thème)|articles? (?:similaires?|liés?|associés?)|les plus lus|à découvrir|lea también|te puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados|temas relacionados|(?:las )?más vistas|más (?:leídas|noticias|leídos)|leggi anche|articoli correlati|potrebbe interessarti|leia (?:também|mais)|zobacz (?:też|także|również)|czytaj (?:też|także|również|więcej)|polecane|podobne (?:artykuły|wpisy)|читайте также|по теме|похожие (?:статьи|новости|материалы)|читайте ещё|lees ook|läs (?:mer|också)|اقرأ (?:أيضا|أيضاً|أيضًا|المزيد)|إقرأ أيضا|مواضيع ذات صلة|(?:أخبار|مقالات|مواضيع) (?:ذات صلة|متعلقة|مشابهة)|الأكثر (?:قراءة|مشاهدة))$/,
  ],
  [
    'related',
    /^(?:関連(?:記事|ニュース|リンク)|あわせて読みたい|相关(?:新闻|阅读|文章)|延伸阅读|相關(?:新聞|閱讀)|延伸閱讀|관련\s?(?:기사|뉴스)|আরও পড়ুন|আরো পড়ুন|(?:यह|ये) भी पढ़ें|संबंधित (?:खबरें|समाचार)|यो पनि पढ्नुहोस्|یہ بھی پڑھیں|مزید پڑھیں|متعلقہ خبریں|بیشتر بخوانید|(?:اخبار|مطالب) مرتبط|baca juga|(?:berita|artikel) (?:terkait|lainnya)|ilgili haberler|benzer haberler|(?:tin|bài) liên quan|xem thêm|đọc thêm|soma (?:pia|zaidi)|habari zinazohusiana|akhri sidoo kale|ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|читайте також|схожі новини|čtěte také|související články|citește și|olvasta már)$/,
  ],
  [
    'sharing',
    /^(?:share(?: (?:this|it|on|via|with).{0,40})?|(?:artikel |beitrag |seite )?teilen(?: .{1,30})?|partager(?: .{1,30})?|compartir(?: .{1,30})?|condividi|udostępnij|поделиться|شارك(?: .{1,30})?|follow us(?: .{1,40})?|folgen sie uns.{0,30}|connect with us)$/,
  ],
  [
    'newsletter',
    /^(?:(?:sign up|subscribe|register)\b.{0,60}|(?:our |the )?newsletters?(?: .{0,40})?|stay (?:informed|up to date|in the loop|updated).{0,30}|get .{1,40}(?:inbox|newsletter).{0,20}|jetzt (?:abonnieren|anmelden).{0,30}|s[’']abonner.{0,30})$/,
  ],
  [
    'tags',
    /^(?:tags?|topics?|filed under|keywords?|schlagw(?:ö|oe)rter|schlagworte|themen|étiquettes|etiquetas|теги|الوسوم|كلمات مفتاحية|categories|kategorien?)$/,
  ],
  [
    'author',
    /^(?:about the authors?|about (?:me|us)|(?:ü|ue)ber (?:den autor|die autorin|mich|uns)|zur person|à propos de l[’']auteur|sobre (?:el|la) autora?)$/,
  ],
  [
    'advertisement',
    /^(?:advertisements?|advertising|ad|anzeigen?|werbung|publicité|publicidad|reklama|реклама|إعلان|sponsored(?: .{1,30})?)$/,
  ],
];

/** Headings that announce links where links follow, and parts of the article where they do not. */
const WEAK =
  /^(?:(?:further|more|additional|useful) (?:information|links?|resources|reading)|links?|see also|resources|(?:weitere|weiterführende|zusätzliche|mehr) (?:informationen|infos|links|hinweise|literatur)(?: .{1,40})?|(?:zum |zur )?(?:weiterlesen|nachlesen)|zusatzinformationen|linktipps?|downloads?|(?:table of )?contents|inhalt(?:sverzeichnis)?|sommaire|en savoir plus|pour aller plus loin|más información|enlaces|auch auf .{1,30}|alles über .{1,40}|mehr (?:themen|infos|dazu)|weitere themen)$/;

const LONGEST = 70;

/** What a short line announces, or null; a weak label counts only where links follow it. */
export function labelOf(
  line: string,
): { readonly kind: FurnitureKind; readonly isWeak: boolean } | null {
  const plain = line
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]{1,9}/u, '')
    .replace(/[^\p{L}\p{N})]{1,9}$/u, '');
  if (plain === '' || plain.length > LONGEST) return null;
  const kind = LABELS.find(([, pattern]) => pattern.test(plain))?.[0];
  if (kind !== undefined) return { kind, isWeak: false };
  return WEAK.test(plain) ? { kind: 'related', isWeak: true } : null;
}
