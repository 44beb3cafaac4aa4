/** Function words that say nothing about a text's subject; folded as `term` folds them. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(`
    a about above after again against all also although am among an and another any are around as at
    be because been before being between both but by can cannot could did do does doing down during
    each either else even ever every few for from further had has have having he her here hers herself
    him himself his how however i if in into is it its itself just last let like made make many may me
    might more most much must my near neither no nor not now of off on once one only or other our out
    over own per quite rather said same say saying says she should since so some such than that the
    their them themselves then there these they this those though through to told too under until up
    upon us very was we were what when where whether which while who whom whose why will with within
    without would yet you your yours mr mrs ms according added wa thi hi it's he's she's we're they're
    don't didn't wasn't weren't isn't aren't i'm you're who's that's there's monday tuesday wednesday
    thursday friday saturday sunday today yesterday
  `),
  ar: list(`
    في من على الى عن مع هذا هذه ذلك تلك التي الذي الذين اللذين ان انه انها كان كانت يكون تكون قد لقد
    لا ما لم لن ليس ليست كما لكن او ثم اي كل بعض غير بين بعد قبل عند عندما حيث حتى اذا منذ خلال هو هي
    هم نحن انا كذلك ايضا فيه فيها به بها له لها لهم عليه عليها منه منها قال قالت وقال واضاف اضاف يوم
    اليوم امس نحو حوالي دون ضد حول وفق بحسب و ف ب ل
  `),
  fr: list(`
    le la les l un une des du de d et ou mais donc or ni car a au aux en dans par pour sur avec sans
    sous ce cet cette ces qui que qu quoi dont il elle ils elles on nous vous je tu se s sa son ses leur
    leurs est sont etait etaient a ont avait avaient etre ete ne pas plus selon apres avant lors
  `),
  es: list(`
    el la los las un una unos unas de del y o pero que en a al por para con sin sobre entre desde hasta
    este esta estos estas ese esa se su sus lo le les es son era eran fue fueron ha han habia no mas
    como segun tras durante
  `),
  de: list(`
    der die das den dem des ein eine einer eines einem einen und oder aber doch in im an am auf aus bei
    mit nach von vom zu zum zur fur uber unter vor durch gegen ohne um bis ist sind war waren hat haben
    hatte hatten wird werden wurde wurden nicht auch als wie dass er sie es wir ihr sich sein seine
  `),
};

const EVERY: ReadonlySet<string> = new Set(Object.values(STOP_WORDS).flatMap((set) => [...set]));

/** The stop words of a BCP 47 language; of all known languages when it is unknown or null. */
export function stopWordsOf(language: string | null | undefined): ReadonlySet<string> {
  return STOP_WORDS[(language ?? '').slice(0, 2).toLowerCase()] ?? EVERY;
}
