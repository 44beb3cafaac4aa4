/** Forms of English words that no rule of spelling leads to, and words that a reworded sentence exchanges; as data. */

const IRREGULAR_FORMS = `
  arise arose arisen | be is are was were been being am | bear bore borne | beat beaten | become became |
  begin began begun | bind bound | bleed bled | break broke broken | bring brought | build built | burn burnt |
  buy bought | catch caught | choose chose chosen | come came | deal dealt | dig dug | do did done does |
  draw drew drawn | drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen | feed fed |
  feel felt | fight fought | find found | flee fled | fly flew flown | forbid forbade forbidden |
  forget forgot forgotten | freeze froze frozen | get got gotten | give gave given | go went gone | grow grew grown |
  hang hung | have has had | hear heard | hide hid hidden | hold held | keep kept | know knew known | lay laid |
  lead led | leave left | lend lent | lie lay lain | lose lost | make made | mean meant | meet met | pay paid |
  rise rose risen | run ran | say said | see saw seen | seek sought | sell sold | send sent | shake shook shaken |
  shoot shot shots | show showed shown | sink sank sunk | sleep slept | speak spoke spoken | spend spent |
  stand stood | steal stole stolen | strike struck stricken | swear swore sworn | sweep swept | swim swam swum |
  take took taken | retake retook retaken | teach taught | tear tore torn | tell told | think thought | throw threw thrown |
  understand understood | wear wore worn | win won | withdraw withdrew withdrawn | write wrote written |
  child children | man men | woman women | person people persons | foot feet | die died dies dying |
  lorry lorries | life lives | dead death deaths
`;

/** Each form with the one that it goes back to. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.split('|').flatMap((row) => {
    const [base = '', ...forms] = row.trim().split(/\s+/);
    return [base, ...forms].map((form) => [form, base] as const);
  }),
);

const EXCHANGED = `
  kill dead die toll fatality slay perish lifeless victim | wound injure hurt casualty | displace uproot homeless |
  flee escape | missing unaccounted | truck lorry vehicle | family household | person resident inhabitant |
  begin start commence launch | end stop cease finish halt |
  ask request call appeal demand seek urge | hit strike struck | attack assault raid | fire shell shoot gunfire bombardment |
  give hand distribute deliver provide supply | send dispatch ship | reach arrive come | leave depart quit go |
  receive get obtain | pay spend disburse | money fund funding cash | promise pledge commit vow | need require |
  build construct erect | destroy wreck demolish ruin level | damage harm | flood inundate deluge submerge |
  break burst breach fail collapse rupture give | dam embankment barrier | rain rainfall downpour precipitation |
  road route highway | lake reservoir | village hamlet settlement | town city | boat vessel craft | soldier troop |
  fighter rebel militant insurgent | talk negotiation | truce ceasefire pause lull | agree accept consent |
  boss head chief leader director lead | doctor medic physician | hospital clinic | illness disease sickness |
  school classroom | food meal ration | water | shelter camp | tent | child youngster minor | woman | volunteer helper |
  worker staff employee | army military | police officer | ministry minister | government authority state |
  show reveal indicate | warn caution | fear worry | expect anticipate forecast predict | find discover locate |
  count record register tally list | estimate reckon | hold keep retain last | carry transport bring ferry truck haul |
  cross enter | return | meet convene gather | discuss debate | delay postpone defer put off | resign quit step |
  offer tender | arrest detain seize | free release | buy purchase | cost price | crack fissure | close shut seal |
  open reopen | block cut sever | burial funeral bury | mourn grieve | white | picture photograph image photo |
  operate work function run | letter note | inquiry investigation probe inquire | proof evidence | cause reason |
  blame accuse fault | big large great | nearly almost | cover span | use employ | stock supply reserve |
  percent share proportion | home house | evacuate move relocate | rescue save safety | aid relief assistance help |
  increase rise grow climb raise | decrease fall drop decline reduce | double twice twofold | half | heavy severe |
  dawn daybreak sunrise | noon midday | night overnight | near close | upstream | mine landmine explosive |
  electricity power | permit permission licence license approval | allow let | ban forbid prohibit bar | support back endorse |
  refuse decline reject deny | confirm verify | treat care
`;

/** Each word with the first of those that say about the same. */
export const EXCHANGED_FOR: ReadonlyMap<string, string> = new Map(
  EXCHANGED.split('|')
    .reverse()
    .flatMap((row) => {
      const [first = '', ...others] = row.trim().split(/\s+/);
      return [first, ...others].map((word) => [word, first] as const);
    }),
);
