import type { FurnitureKind } from './furniture-words.ts';

/** A call stands at the beginning of a sentence: "subscribers signed up" is told, "Sign up" is asked. */
const START = String.raw`(?:^|[.!?…:|–—•>*(¡¿]\s*|\bplease |\bbitte )`;
const NETWORKS = String.raw`(?:x|twitter|facebook|fb|instagram|whats\s?app|telegram|youtube|linkedin|tiktok|threads|bluesky|mastodon|snapchat|pinterest|google news|social media)`;

/** What pages ask of their readers between the paragraphs of a story, in lower case. */
export const CALLS: readonly (readonly [FurnitureKind, RegExp])[] = [
  [
    'newsletter',
    new RegExp(
      [
        String.raw`${START}(?:sign up|subscribe|register|join)\b.{0,40}\b(?:our|my|newsletters?|mailing list|free|inbox|us)\b`,
        String.raw`(?:newsletters?|updates|alerts|stories|news|headlines)\b.{0,60}\b(?:in|to|into) your (?:e-?mail )?(?:inbox|phone|email)\b`,
        String.raw`${START}(?:sign|subscribe|register)(?: up)? (?:here|now|today|below)\b`,
        String.raw`^(?:keep|continue) reading (?:with|for)\b|^you(?:[’']ve| have) read (?:\d|all|your)|\bunlimited (?:articles|access|digital)\b|^cancel (?:at )?any ?time\b`,
        "télécharge[rz]? (?:l[’']|notre )app|recevez .{0,60}(?:newsletter|boîte mail)",
        'ponselmu|saluran (?:whats\\s?app|telegram)|(?:grup|channel) (?:whats\\s?app|telegram)|whats\\s?app channel',
        '(?:会員限定|有料会員)(?:の)?記事|記事は(?:有料)?会員限定|メルマガ.{0,10}登録|(?:扫码|扫描).{0,10}关注|微信公众号|abone olun|bizi takip edin',
        String.raw`\b(?:never|don[’']t) miss\b.{0,80}\b(?:sign|signing|subscribe|subscribing) `,
        String.raw`(?:melde dich|melden sie sich|abonniere|abonnieren sie|abonniert|jetzt|hier).{0,60}\bnewsletter|newsletter.{0,40}\b(?:abonnieren|anmelden|bestellen)\b`,
        'inscri(?:vez-vous|s-toi).{0,60}(?:newsletter|lettre)|abonnez-vous',
        String.raw`(?:suscr[ií](?:be|bi)te|suscr[ií]base|inscr[ií]bete|reg[ií]strate)(?=[\s,.:!]|$).{0,80}(?:newsletter|bolet[ií]n|correo|canal|aqu[ií]|nuestr|gratis)`,
        'iscriviti.{0,60}newsletter|(?:assine|inscreva-se|cadastre-se).{0,60}(?:newsletter|canal|boletim)|zapisz się.{0,60}newsletter',
        String.raw`${START}(?:подпи(?:шитесь|сывайтесь)|підпи(?:шіться|суйтесь)) (?:на|в)(?=\s)|${START}اشتركوا? (?:في|الآن)(?=\s)`,
      ].join('|'),
      'u',
    ),
  ],
  [
    'newsletter',
    new RegExp(
      [
        String.raw`\bsupport (?:our|independent|quality|local|this) (?:work|journalism|reporting|newsroom|site|blog)\b`,
        String.raw`${START}(?:become|be) (?:a|an|our) (?:member|subscriber|patron|supporter)\b`,
        String.raw`${START}(?:already|not yet) (?:a|an) (?:subscriber|member)\b|\bto (?:continue reading|(?:read|view) the (?:full|whole|entire|rest))\b.{0,80}\b(?:subscri|log ?in|sign|regist|account)`,
        String.raw`\b(?:log|sign) in for .{0,20}access\b`,
        'unterstütz(?:e|t|en sie) (?:uns|unsere arbeit|unsere redaktion)|soutenez[- ](?:nous|le journal|notre)|hazte (?:miembro|soci[oa]|suscriptora?)|wesprzyj nas|wesprzeć nas|поддержите (?:нас|нашу|редакцию)|ادعم(?:وا)?نا',
        'pour lire la suite|pour continuer (?:la|votre) lecture|para (?:seguir|continuar) leyendo',
        String.raw`${START}(?:download|get|install) (?:our|the) .{0,40}\bapp\b`,
      ].join('|'),
      'u',
    ),
  ],
  [
    'sharing',
    new RegExp(
      [
        String.raw`${START}(?:you can )?(?:also )?(?:follow|like|find|join|connect with|friend) (?:(?:us|me|him|her|them)\b|@\w+|(?:the )?[\p{L}’'. -]{2,40}) (?:up )?(?:on|at|via) (?:our )?${NETWORKS}\b`,
        String.raw`${START}follow (?:us\b|@\w)`,
        String.raw`${START}(?:folge|folgt|folgen sie) (?:uns|mir|unserem|@\w)|${START}(?:s[ií]gue(?:nos|me)|síganos|seguinos|suivez[- ]nous|seguici|siga-nos|śledź nas)(?=[\s,.:!]|$)`,
        '(?:nuestro|al) canal de (?:telegram|whatsapp|youtube)|наш(?:ем|его)? (?:telegram|телеграм)|(?:в|на) наш (?:telegram|телеграм)',
        'تابع(?:ونا|نا|وا) (?:على|عبر)|قناتنا على',
        String.raw`^(?:share|print|email|e-mail|tweet|bookmark) (?:this|your|the) (?:article|story|post|page|thoughts)\b`,
        String.raw`(?:artikel|beitrag) teilen\?$|^(?:hat dir|hat ihnen) (?:der|dieser) (?:artikel|beitrag) gefallen`,
        String.raw`^(?:if you (?:liked?|enjoy(?:ed)?|found)|did you (?:like|enjoy)) (?:this|our|reading)\b.{0,120}\b(?:share|subscribe|support|supporting|follow|sign up)\b`,
        String.raw`^we want to hear (?:from you|what you think)\b|^(?:have|got) (?:a|any) (?:news tip|tip|story idea|questions?)\b.{0,60}\?|^let us know (?:in the comments|what you think)\b`,
        String.raw`\bctrl\s?\+\s?enter\b`,
        String.raw`^(?:tell us|what do you think|share your (?:thoughts|views|opinion)).{0,60}\b(?:comments?|below)\b`,
      ].join('|'),
      'u',
    ),
  ],
  [
    'advertisement',
    /^(?:(?:the )?(?:story|article|post) continues (?:below|after).{0,40}|continue reading (?:below|the main story|after).{0,30}|scroll (?:down )?(?:to|for) (?:continue|more).{0,40}|continua después de.{0,40}|la (?:nota|noticia) continúa.{0,40}|weiter nach der werbung|después de la publicidad)$|^(?:this (?:post|article|story|page) (?:may )?contains? (?:references to|affiliate|links to))|\bwe may (?:earn|receive) .{0,20}(?:commission|compensation)\b/u,
  ],
  [
    'footer',
    /^(?:©|\(c\)|copyright\b).{0,200}$|\ball rights reserved\b|\bmay not be (?:published|republished|reproduced|reprinted|redistributed)\b|\balle rechte vorbehalten\b|\bwszelkie prawa zastrzeżone\b|\btodos los derechos reservados\b|\btous droits réservés\b|все права защищены|جميع الحقوق محفوظة|^our standards:|^a version of this (?:article|story) (?:appears|appeared) in print\b|^end of (?:article|story)$|^the opinions expressed .{0,100}(?:author|own)|^die(?:ser)? (?:beitrag|text) gibt die meinung/u,
  ],
  [
    'navigation',
    /^(?:(?:if you (?:can[’']?t|cannot) see|(?:having )?(?:trouble|problems?) (?:viewing|reading)) this (?:e-?mail|message|newsletter)\b.{0,120}|(?:view|read|open|see) (?:this|the|it)? ?(?:e-?mail|message|newsletter)? ?(?:in|with) (?:your|a|the) (?:web )?browser.{0,20}|(?:view|read) (?:the |this )?(?:online|web) version.{0,20}|(?:voir|lire|afficher) .{0,40}(?:navigateur|version en ligne|en ligne)|ver .{0,40}(?:navegador|versi[oó]n (?:web|en línea))|(?:im browser|online) (?:ansehen|anzeigen|öffnen|lesen)|.{0,40}probleme mit der darstellung.{0,80}|(?:открыть|посмотреть) .{0,20}(?:в браузере|веб-версию)|عرض .{0,20}في المتصفح)$|^this is google[’']s cache of\b/u,
  ],
  [
    'player',
    /^\d{1,2}:\d{2}(?::\d{2})? ?[-–—|] ?(?:source|quelle|fuente)\b.{0,40}$|^(?:listen to (?:this|the) (?:article|story)|(?:diesen )?artikel anhören|écouter (?:l[’']|cet )article|escuchar (?:el|este) artículo|ouvir o texto)\b.{0,40}$|^استمع (?:إلى|للمقال).{0,40}$/u,
  ],
  [
    'navigation',
    /^(?:skip (?:to )?(?:the )?(?:main )?(?:navigation|content|menu)|image|video|photo|transcript|(?:view|show|read|open) (?:the )?(?:full )?transcript|source link|slideshow ?\( ?\d{1,3} images? ?\)|list of \d{1,3} items|list \d{1,3} of \d{1,3}|end of list|text size|(?:next|previous) page|page (?:suivante|précédente)|nächste seite|(?:←|«|<|›|»|→)?\s*(?:back|return)(?: to .{1,40})?|zurück(?: z[u\p{L}]{1,2} .{1,30})?|nach oben|volver(?: a.{1,30})?|retour(?: .{1,30})?|back to top|top|print|drucken|imprimir|imprimer|permalink|permalien|expand|close|schließen|bild (?:anzeigen|schließen).*|vergrößern|click (?:to|for) (?:enlarge|expand|view).{0,30}|(?:view|show|see) (?:gallery|slideshow|all|more|comments?)|buy photo|play video|watch video|load more|next|previous|feedback|(?:\d{1,3}|one|two) min(?:ute)?s? read)$/u,
  ],
];

/** Words that lead from a paragraph to another story, at its beginning. */
const PHRASES = [
  "also read|read (?:also|more|next|on|here|our|the full (?:story|article))|see (?:also|more)|you (?:may|might) (?:also )?(?:like|be interested in)|must[- ]read|click here|further reading|learn more|find out more|go deeper|up next|don[’']t miss|more from .{1,40}",
  'lesen sie|lies (?:auch|hier)|auch lesen|mehr (?:dazu|lesen|zum thema)|lesetipp|siehe auch|passend dazu|dazu passend|weiterlesen|schon gelesen|auch interessant|das könnte .{0,20}interessieren',
  '(?:à )?lire (?:aussi|également|plus|la suite)|voir aussi|sur le même sujet|pour aller plus loin',
  '(?:lea|lee|leé|vea|ver|mira|mirá|mire) (?:también|además|más|aquí)|puedes? ver|(?:te|le) puede(?:n)? interesar|también (?:lea|lee|puedes leer|te puede interesar)|más información|no te pierdas',
  '(?:leia|veja) (?:também|mais)|saiba mais|leggi anche|guarda anche|potrebbe interessarti',
  '(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|dowiedz się więcej',
  '(?:читайте|смотрите)(?: (?:также|ещё|еще|подробнее|по теме))?|материалы по теме|(?:читайте|дивіться) також',
  '[اإ]قر[أا] (?:أيضا|أيضاً|أيضًا|المزيد|كذلك)|شاهد أيضا|طالع أيضا|للمزيد',
  'baca juga|(?:আরও|আরো) পড়ুন|(?:यह|ये) भी पढ़ें|یہ بھی پڑھیں|مزید پڑھیں|بیشتر بخوانید|soma pia|xem thêm|đọc thêm|อ่านเพิ่มเติม|čtěte také|citește și',
  'lees ook|lees meer|bekijk ook|läs (?:också|mer|även)|延伸阅读|相关阅读|相关新闻|推荐阅读|阅读更多|関連記事|あわせて読みたい',
];
/** Words that do so only before a sign. */
const NOUNS = [
  'read|see|more|related(?: (?:article|articles|story|stories|reading|post|posts|content|coverage))?|recommended|watch(?: (?:also|now|more|here))?|listen(?: (?:now|here))?|explore|opinion|analysis|gallery|slideshow|in (?:pictures|photos)|photos?|videos?|live|exclusive',
  'lire|lea|lee|vea|ver|mira|mire|relacionad[oa]s?|recomendad[oa]s?|leia|veja|confira|leggi|czytaj|zobacz|polecamy|по теме|подробнее|شاهد|اقرأ|إقرأ|mehr|video',
];
const SIGN = '[:：?!|>»–—…-]';

/** What leads from a paragraph to another story, at its beginning. */
export const LEADS_ON = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,3}(?:(?:${PHRASES.join('|')})(?:${SIGN}|\s|$)|(?:${NOUNS.join('|')})\s?${SIGN})`,
  'iu',
);
