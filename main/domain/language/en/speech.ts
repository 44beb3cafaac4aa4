/** Verbs and names that tell who said, counted or wrote, as data. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Their subject is the source of what they govern. */
export const SPEECH_VERBS = list(`
  said says say saying told tells reported reports announced announces warned warns warn estimated estimates estimate
  claimed claims confirmed confirms added adds stated states noted notes declared acknowledged acknowledges admitted
  insisted wrote writes tweeted predicted predicts predict projected projects project expects expect forecast forecasts
  alleged alleges indicated indicates suggested suggests revealed reveals cautioned stressed explained concluded
  calculated calculates calculate disclosed recalled testified argued conceded asserted posted
  believes believe fears fear claim confirm acknowledge admit admits admitted allege insist insists maintain maintains
  maintained contend contends contended declare declares caution cautions stress stresses conclude concludes
  accused accuses reckon reckons reckoned quoted recounted briefed counters countered relayed relays
`);

/** Their subject counted what follows, when a figure follows in the same clause. */
export const RECORD_VERBS = list(`
  recorded records recording documented documents documenting counted counts tallied tallies registered registers
  verified verifies identified listed lists list logged tracked monitored put puts reported report reports cited
  observed detected diagnosed estimate found spoke speak
`);

/** Documents and studies: only they "show" and "find" figures. */
export const SHOW_VERBS = list(
  'showed shows show shown found finds find suggests indicates indicate revealed list lists put puts record records',
);

export const DOCUMENT_WORDS = list(`
  survey surveys poll polls report reports study studies data figures statistics analysis assessment assessments
  census review records images imagery results update bulletin document documents statement tally count index
  audit investigation inquiry research paper monitoring estimates projections returns snapshot dashboard review
  questionnaire findings footage dataset database registry list
`);

/** Agencies that relay: another source in the sentence goes before them. */
export const RELAYS = list(`
  reuters afp ap xinhua anadolu tass interfax ria bloomberg cnn bbc aljazeera upi efe dpa kyodo yonhap sana
  pti ani media newspaper newspapers
`);

/** Between a speaker and the verb, or after it: read over. */
export const BESIDE_SPEECH = list(`
  has have had also later earlier separately meanwhile then now already recently previously initially officially
  reportedly did does will would could may might who which
`);

/** After them "by" names who counted: "4,100 cases registered by UNHCR". */
export const PASSIVE_SPEECH = list(`
  reported recorded registered documented confirmed estimated verified counted compiled collected published released
  provided cited quoted given tallied announced issued described shared tracked
`);

/** They make their subject a speaker for the sentence after theirs. */
export const SPEAKING = list(`
  spoke speaks speaking briefed told gave issued published released presented addressed testified tweeted posted
  wrote writes said says announced reported
`);

/** Who is spoken of before: their sentence names nobody. */
export const SPEAKING_PRONOUNS = list('he she they it we');
