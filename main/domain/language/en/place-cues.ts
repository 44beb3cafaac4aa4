/** Words beside a name that say it is a place, for names that no list holds. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a name: only a place is gone into, lain in or reached. */
export const WITHIN = set(
  'in into across outside inside throughout reached reaches reaching entered enters entering',
);

/** Before "in" and "into" these speak of trust or of study, which people have as well. */
export const WITHIN_ABSTRACT = set(`
  confidence trust trusted trusting faith believe believes believed belief interest interested confide confided invest
  invested investment succeed succeeded engage engaged resulted result culminated inquiry investigation inquiries
  investigations probe research see seen saw sees found find finds swear swears swore sworn swearing vote votes voted
  voting bring brings brought call calls called rein reins reined usher ushers ushered`);

/** Who moves, or what leads, from a place or to it. */
export const MOVES = set(`
  displaced displacement fled flee flees fleeing evacuated evacuate evacuation evacuations arrived arrivals arrival
  returnees returned returning convoy convoys trucks truck road roads highway railway train trains bus buses kilometres
  kilometers km miles route routes expelled deported relocated moved withdrew withdrawn retreated advanced airlifted
  flights flight drove driven drive travelled traveled trek trekked spread spreads people families residents refugees
  villagers traders farmers`);

/** A name right before one of these is that of a place, or of what stands there. */
export const SITES = set(`
  camp camps site school market stadium locality district village town township hospital clinic bridge road
  highway station port airport neighbourhood neighborhood governorate county province state refinery dam crossing
  junction suburb outskirts residents mosque`);

/** Before "of" and a name: what has a place, or is said of one. */
export const OF_PLACES = set(`
  town city village market district province governorate locality state port suburb outskirts residents inhabitants
  people north south east west northeast northwest southeast southwest part parts centre center streets siege fall
  capital area region municipality`);

/** What stands in a cell for places and names none. */
export const NO_PLACES =
  /^(?:total|subtotal|sub-total|other|others|all|none|unknown|various|nationwide|n\/?a|not stated)(?:\s|$)/i;
