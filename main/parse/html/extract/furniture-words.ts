/** What a part of a page is that is no part of its article, as a person is told. */
export type FurnitureKind =
  | 'navigation'
  | 'comments'
  | 'related'
  | 'sharing'
  | 'newsletter'
  | 'cookies'
  | 'advertisement'
  | 'byline'
  | 'author'
  | 'tags'
  | 'footer'
  | 'form'
  | 'player'
  | 'repeated'
  | 'other';

/** The words of class names, ids and roles that name a part; `weak` ones also stand on parts of articles. */
interface Words {
  readonly kind: FurnitureKind;
  readonly strong: RegExp;
  readonly weak?: RegExp;
}

/** Whole words among others that are parted by dashes: `class` and `id` are brought into that form. */
const words = (list: string): RegExp =>
  new RegExp(`(?:^|-)(?:${list.trim().split(/\s+/).join('|')})(?=-|$)`);

export const FURNITURE_WORDS: readonly Words[] = [
  {
    kind: 'comments',
    strong:
      words(`comments? comment-?(?:list|form|area|section|box|wrap|respond|thread|count|link|meta|body|content)
      commentlist comentarios kommentare? commentaires disqus respond reply replies fb-comments livefyre
      discussion-?(?:list|box) leserkommentare? trackbacks? pingbacks?`),
  },
  {
    kind: 'cookies',
    strong:
      words(`cookies? cookie-?(?:notice|banner|bar|consent|law|policy|consent)? cookieconsent consent gdpr cc-window
      onetrust privacy-?(?:notice|banner) datenschutz-?hinweis`),
  },
  {
    kind: 'newsletter',
    strong:
      words(`newsletters? news-letter subscribe subscription subscriptions mailchimp mc-embed signup sign-up
      wp-block-newsletter\\w* registration-?banner letters-?cta steady-kasten app-?(?:promo|banner|section|stores?) appstores?
      paywall-?(?:box|offer|overlay|message) regwall abo-?(?:box|teaser) donate donation donations mailing-?list`),
  },
  {
    kind: 'related',
    strong:
      words(`related related-?\\w* relateds similar-?(?:posts|articles|stories)? recommended recommendations?
      recommend recirc(?:ulation)? more-?(?:stories|articles|news|posts|from|on|like|links|info)
      most-?(?:read|popular|viewed|shared|commented) popular-?(?:posts|stories|articles)? trending
      teaser-?(?:list|box|group|item)s? teasers read-?(?:more|also|next|on) also-?read see-?also further-?reading
      outbrain taboola ob-widget zergnet yarpp jp-relatedposts relatedposts upprev next-?(?:post|article|story|up)
      prev-?(?:post|article)? previous-?post post-?nav(?:igation)? nav-?links? latest-?(?:news|posts|stories|articles)
      up-?next weitere-?(?:artikel|themen|beitraege|beitrage) mehr-?zum-?thema aehnliche-?\\w* empfehlungen
      lire-?aussi a-?lire carousel slider swiper slick crosslinks? readmore linkliste?
      must-?read dont-?miss editors-?picks? top-?stories rec-?posts view-?more veja-?(?:mais|tambem) interesting-?articles
      inline-?teaser (?:story|article)-?(?:promo|card)s? teaserable sz-teaser inset-?story lnkrel leia-?(?:mais|tambem)
      vea-?tambem relacionad[ao]s? entry-?related content-?recommend\\w*`),
    weak: words(`teaser promo promos promoted sidebar widget widgets widget-?area rail right-?(?:rail|col|column) box-?links linkbox
      list-?articles infobox-?links card cards`),
  },
  {
    kind: 'sharing',
    strong:
      words(`share shares sharing share-?\\w* sharedaddy jp-sharing social social-?\\w* socials addthis addtoany
      shariff sharebar sharethis a2a ssba follow follow-?us like-?button fb-like tweet-?button teilen
      partager compartir bookmark bookmarks print-?(?:button|link|this) email-?(?:link|this|article)
      article-?tools? tools toolbar utility-?bar action-?bar feedback rating ratings vote votes star-?rating
      post-?ratings`),
  },
  {
    kind: 'advertisement',
    strong:
      words(`ad ads ad-?\\w{0,3}slot ad-?(?:container|wrapper|unit|box|label|banner|block|break|placeholder|space|zone)
      advert adverts advertise advertisement advertisements advertising adsense adsbygoogle adunit dfp gpt-ad
      sponsor sponsored sponsors sponsoring native-?ad anzeige anzeigen werbung publicidad publicite banner-?ad
      affiliate affiliates product-?(?:box|widget) commercial`),
  },
  {
    kind: 'navigation',
    strong:
      words(`nav navbar navigation menu menus submenu mega-?menu breadcrumbs? bread-?crumbs? brotkrumen? pagination
      pager paging page-?links skip-?links? skip toc-?mobile site-?(?:header|nav|navigation) topbar top-?bar subnav
      masthead off-?canvas language-?(?:switcher|selector) search-?(?:form|box|bar) hamburger sitemap
      jump-?links? toc table-?of-?contents back-?to-?top to-?top anchor-?links`),
  },
  {
    kind: 'footer',
    strong:
      words(`site-?footer page-?footer footer-?(?:links|nav|menu|widgets?|area|content|wrapper)? footer copyright
      colophon legal impressum imprint disclaimer`),
  },
  {
    kind: 'author',
    strong:
      words(`author-?(?:bio|box|info|description|card|profile|about|block|desc|details?|panel|vcard|archive|social)
      about-?(?:the-?)?author bio biography authorbox autor-?(?:box|info|profil) vita author-?\\w*-?bio
      post-?author-?box guest-?author-?\\w* contributor-?\\w*`),
  },
  {
    kind: 'byline',
    strong:
      words(`byline bylines by-?line entry-?(?:meta|date|author|byline|utility|info|details) post-?(?:meta|date|author|info|byline|details|views?|data|time|footer-?meta)
      article-?(?:meta|date|author|info|byline|details|time|timestamp|publish\\w*) published publish-?date dateline-?date meta-?(?:data|info|bar)?
      posted-?(?:on|by|in)? postmeta postdate postinfo postmetadata metadata timestamp time-?stamp reading-?time read-?time
      last-?updated author-?(?:name|line|date) submitted view-?count date-?header vcard posted`),
    weak: words('date time author authors autor'),
  },
  {
    kind: 'tags',
    strong:
      words(`tags tag-?(?:list|links?|cloud|container|box|wrap) taglist tagcloud post-?tags article-?tags entry-?tags cat-?links
      categories category-?(?:list|links?) keywords schlagworte? topics topic-?(?:list|tags) etiquetas filed-?under
      post-?categories labels post-?labels themen-?tags`),
    weak: words('tag category kategorie rubrik'),
  },
  {
    kind: 'player',
    strong:
      words(`video-?player audio-?player jwplayer player player-?\\w* podcast-?player listen listen-?(?:button|to)\\w* vjs\\w*
      video-?js mejs\\w* playlist text-?to-?speech vorlesen speech`),
  },
  {
    kind: 'other',
    strong:
      words(`modal popup pop-?up overlay lightbox tooltip hidden hide visually-?hidden screen-?reader-?text sr-?only
      no-?print noprint print-?hidden login log-?in register loading spinner placeholder-?text
      (?:editorial|affiliate|advertiser|ad)-?disclosure disclosure licen[cs]e-?info
      error-?report report-?(?:an-?)?error trust-?badge article-?reviewed third-?party-?services?\\w* flyout pushlayer
      edit-?link mw-editsection editsection noscript ui-helper error-?message js-?disabled browser-?(?:warning|upgrade)`),
  },
];
