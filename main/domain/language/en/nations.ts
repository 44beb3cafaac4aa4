/** Names of countries and their people that no ending leads from one to the other, as data. */

const ROWS = `
  uk britain british kingdom | us usa america american americans states | france french | germany german germans |
  netherlands dutch holland | switzerland swiss | denmark danish danes dane | sweden swedish swedes swede |
  norway norwegian norwegians | finland finnish finns finn | spain spanish spaniards spaniard | greece greek greeks |
  turkey turkiye turkish turks turk | poland polish poles pole | ireland irish | wales welsh | scotland scottish scots |
  england english | iceland icelandic | portugal portuguese | belgium belgian belgians | italy italian italians |
  iraq iraqi iraqis | afghanistan afghan afghans | cyprus cypriot cypriots | ukraine ukrainian ukrainians |
  thailand thai thais | philippines philippine filipino filipinos | china chinese | japan japanese | myanmar burma burmese |
  lebanon lebanese | yemen yemeni yemenis | chad chadian chadians | congo congolese | niger nigerien nigeriens |
  nigeria nigerian nigerians | peru peruvian peruvians | mexico mexican mexicans | canada canadian canadians |
  brazil brazilian brazilians | argentina argentine argentines | colombia colombian colombians | europe european
  europeans eu | uae emirates emirati emiratis | drc congolese | czechia czech czechs | hungary hungarian hungarians |
  slovakia slovak slovaks | croatia croatian croats croat | serbia serbian serbs serb | slovenia slovene slovenian |
  kosovo kosovar kosovars | azerbaijan azerbaijani azeri | kyrgyzstan kyrgyz | israel israeli israelis
`;

/** Every form with all forms of its row, itself among them. */
export const NATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split('|').flatMap((row) => {
    const forms = row.trim().split(/\s+/);
    return forms.map((form): [string, readonly string[]] => [form, forms]);
  }),
);
