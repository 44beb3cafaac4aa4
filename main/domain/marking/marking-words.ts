// The words by which organisations mark a paper of their own, by how surely they say it.

const SPREAD =
  'distribution|circulation|dissemination|publication|attribution|release|sharing|forwarding|quotation|citation|broadcast|media use';
const HAND_ON =
  'copy|distribute|forward|share|circulate|publish|disseminate|cite|quote|reproduce|release';
const HANDED_ON =
  'copied|distributed|forwarded|shared|circulated|published|disseminated|cited|quoted|reproduced|released';
const READERS =
  'partners?|members?|member states|staff|personnel|management|recipients?|leads?|heads of office|addressees?|donors?|coordinators?|participants?';
/** "outside the cluster", "without the author's consent". */
const BOUNDS = "(?: (?:outside|beyond|without) [\\p{L}’' -]{3,50})?";

const whole = (form: string): RegExp => new RegExp(`^(?:${form})$`, 'iu');

/** What is said of papers alone: it marks a line that says something else too. */
const SURE: readonly RegExp[] = [
  whole(
    `(?:strictly )?not for (?:(?:public|onward|further|external|general|wider) )*(?:${SPREAD})${BOUNDS}`,
  ),
  whole(`no (?:onward|further|external) (?:${SPREAD})${BOUNDS}`),
  whole(`(?:please )?do not (?:${HAND_ON})(?:(?:,| or|, or| and) (?:${HAND_ON}))*${BOUNDS}`),
  whole(`not to be (?:${HANDED_ON})(?: or (?:${HANDED_ON}))*${BOUNDS}`),
  whole(
    "(?:for )?(?:strictly )?(?:internal|official|limited|restricted|staff|members?'?|partners?'?)(?: (?:and|or) (?:internal|official|staff|partner))? (?:use|purposes|distribution|circulation|eyes) only",
  ),
  whole(
    "for (?:internal|official|limited|restricted|staff|members?'?|partners?'?)(?: (?:and|or) (?:internal|official|staff|partner))? (?:use|distribution|circulation|eyes)",
  ),
  whole(`for (?:use by |the attention of )?(?:the )?(?:[\\p{L}-]+ ){0,2}(?:${READERS}) only`),
  whole(`must not be (?:${HANDED_ON})(?: or (?:${HANDED_ON}))*${BOUNDS}`),
  whole('strictly confidential|(?:strictly )?private (?:and|&) confidential|top secret'),
  whole(
    '(?:un|eu|nato|ngo|staff|company|commercial)[ -](?:strictly )?(?:restricted|confidential|secret|sensitive)',
  ),
  whole(
    'official ?[-–—:] ?sensitive|law enforcement sensitive|noforn|(?:for your )?eyes only|privileged (?:and|&) confidential|not cleared for release|sensitive but unclassified|fouo|commercial[ -]in[ -]confidence',
  ),
  whole(
    "strictement confidentiel|ne pas (?:diffuser|distribuer|transmettre|publier|communiquer|reproduire|citer)(?: (?:à des tiers|hors|en dehors) ?[\\p{L}’' -]{0,40})?",
  ),
  whole(
    "(?:réservé à l[’']|à |pour )usage (?:interne|officiel|restreint)(?: (?:uniquement|seulement|exclusivement))?|usage interne (?:uniquement|seulement)",
  ),
  whole(
    '(?:non destiné|pas destiné) à (?:la )?(?:publication|diffusion)|document à diffusion restreinte|réservé aux (?:partenaires|membres)|diffusion limitée aux (?:partenaires|membres)(?: d[ue] [\\p{L}-]+)?',
  ),
  whole(
    '(?:estrictamente confidencial|no (?:difundir|distribuir|publicar|divulgar)|(?:s[oó]lo )?para uso (?:interno|oficial)(?: (?:únicamente|solamente))?)',
  ),
  whole(
    '(?:vs[ –-]+)?nur (?:für den dienstgebrauch|(?:für den|zum) internen gebrauch|zur internen verwendung)|streng vertraulich|nicht zur (?:veröffentlichung|weitergabe)(?: bestimmt)?',
  ),
  whole(
    'для (?:служебного|внутреннего) пользования|не для (?:публикации|печати|распространения)|не распространять|совершенно секретно',
  ),
  whole(
    '(?:غير (?:مخصص|معد|معدة|مخصصة|قابل)|ليس|ليست) (?:للنشر|للتوزيع|للتداول)|(?:يمنع|يحظر|ممنوع|محظور) (?:النشر|التوزيع|التداول)|لا يجوز (?:نشره|توزيعه|تداوله|نشرها|توزيعها|تداولها)(?: أو (?:نشره|توزيعه|تداوله|نشرها|توزيعها|تداولها))*|(?:خاص|خاصة) بالشركاء(?: فقط)?',
  ),
  whole('سري للغاية|سري جدا|للاست(?:خدام|عمال) (?:الداخلي|الرسمي)(?: فقط)?'),
];

/** A paper that speaks of itself; what is left says its marking. */
const OF_ITSELF =
  /^(?:(?:this|the present) (?:document|report|paper|message|briefing|update|note|file|map)(?: (?:is|was prepared))?|ce (?:document|rapport) est|(?:este|el presente) (?:documento|informe) es|dieses dokument ist|(?:هذا|هذه) (?:التقرير|الوثيقة|المستند|النشرة)) /iu;

/** Secrecy: words that no road and no talks bear alone. */
const SECRECY: readonly RegExp[] = [
  whole(
    '(?:strictly |highly )?(?:confidential|secret)|(?:document |rapport )?confidentiel|(?:documento |informe )?confidencial|vertraulich|конфиденциально|секретно',
  ),
];

/** Words that a table says of a road or a market as well: they mark a line of their own. */
const ALONE: readonly RegExp[] = [
  whole('(?:strictly |highly )?(?:restricted|internal|sensitive|unclassified)(?: only)?'),
  whole(
    "(?:restricted|limited|internal|official|staff|members?'?|partners?'?) (?:use|distribution|circulation|eyes|document)",
  ),
  whole(`distribution (?:limited|restricted) to (?:[\\p{L}-]+ ){0,2}(?:${READERS})`),
  whole(`restricted to (?:[\\p{L}-]+ ){0,2}(?:${READERS})`),
  whole(`(?:[\\p{L}-]+ ){0,2}(?:${READERS}) only`),
  whole('(?:diffusion|distribution) (?:restreinte|interne|limitée)|usage interne|document interne'),
  whole('uso interno|distribución (?:limitada|restringida)'),
  whole(
    '(?:وثيقة |نشرة )?(?:سرية|داخلية)|(?:تقرير |مستند )?(?:سري|داخلي)|محدود (?:التداول|التوزيع)|(?:توزيع|تداول) محدود|سري ومحدود (?:التداول|التوزيع)',
  ),
];

/** What stands beside a marking and is none itself. */
const BESIDE = whole('(?:final |working |first )?draft|version provisoire|borrador|entwurf|مسودة');

const bears = (forms: readonly RegExp[], words: string): boolean =>
  forms.some((form) => form.test(words));

export const withoutItself = (words: string): string => words.replace(OF_ITSELF, '');

export const isSureMarking = (words: string): boolean => bears(SURE, words);

export const isSecrecy = (words: string): boolean => bears(SECRECY, words);

export const isMarkingAlone = (words: string): boolean =>
  isSureMarking(words) || isSecrecy(words) || bears(ALONE, words);

export const standsBesideMarking = (words: string): boolean => BESIDE.test(words);
