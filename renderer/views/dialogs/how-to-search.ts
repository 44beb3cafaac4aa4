/** What the page "How to search" teaches; each example is a query that can be read. */
export const HOW_TO_SEARCH: readonly {
  readonly heading: string;
  readonly says: string;
  readonly examples: readonly { readonly query: string; readonly finds: string }[];
}[] = [
  {
    heading: 'Words',
    says: 'All words have to stand in an article or in a note, in any order. Case and accents make no difference. While you type, the last word may go on; those with the very word come first. “Save this search” keeps it as a button over the list, which counts what is new.',
    examples: [
      { query: 'cholera Kassala', finds: 'both words' },
      { query: '"water supply"', finds: 'the words side by side, as they are written' },
      { query: 'displac*', finds: 'displaced, displacement: every word that begins so' },
      {
        query: '33000',
        finds: '33,000 as well: signs between groups of digits make no difference',
      },
    ],
  },
  {
    heading: 'AND, OR, NOT',
    says: 'In capitals; small letters are words like others. AND binds before OR: parentheses say otherwise.',
    examples: [
      { query: 'flood OR drought', finds: 'either' },
      { query: 'mine NOT crossroads', finds: 'the one where the other does not stand' },
      { query: 'mine -gold', finds: 'the same, shorter' },
      { query: '(flood OR drought) "food prices"', finds: 'the phrase with either word' },
      { query: 'attack NEAR/5 convoy', finds: 'at most five words between them' },
    ],
  },
  {
    heading: 'Fields',
    says: 'A field holds for the article, and so for its notes. tag: is a note’s, and finds its article as well.',
    examples: [
      { query: 'title:cholera', finds: 'in the title' },
      { query: 'source:"Agence Exemple"', finds: 'from this outlet' },
      { query: 'author:Ada', finds: 'articles and notes by her' },
      { query: 'tag:health', finds: 'notes with this tag, and their articles' },
      {
        query: 'type:pdf',
        finds:
          'also document, note, word, web, mail, chat, table, picture, text, markdown, feed, book',
      },
      { query: 'type:gap', finds: 'notes of this type; also fact, judgement, assumption, lead' },
      { query: 'lang:ar', finds: 'in Arabic; lang:arabic is the same' },
      {
        query: 'after:2024-03-15 before:2024-04',
        finds: 'published on the 15th of March or later, and before April',
      },
      {
        query: 'imported:2024-03-01..2024-03-07',
        finds: 'came in that week; also a day, a month, a year, or 2024-03-01.. for since then',
      },
      {
        query: 'has:note',
        finds:
          'also tag, picture, table, date, star, place, due, owner, watched; colleague: a note of theirs',
      },
      { query: 'marking:amber', finds: 'marked so; of your own in quotation marks' },
      { query: 'state:new', finds: 'nobody opened it yet; also updated, read, used, aside' },
      { query: 'due:overdue', finds: 'its day has passed; due:2024-03-15 is due by that day' },
      { query: 'owner:Amina', finds: 'she sees to it' },
      { query: 'dossier:"White Nile"', finds: 'lies in the dossier whose name begins so' },
      {
        query: 'watch:"people.csv"',
        finds: 'a name of the watch list whose name begins so stands in it',
      },
      { query: 'place:Kassala', finds: 'names the place, where names have been read' },
    ],
  },
  {
    heading: 'Arabic, Chinese, Japanese, Thai',
    says: 'An Arabic word is found with its article, with what is written to it, and in other forms; in quotation marks it is found as it is written. Words of scripts without spaces are found within sentences.',
    examples: [
      { query: 'حكومة', finds: 'also الحكومة, والحكومة, بالحكومة, للحكومة' },
      { query: '"حكومة"', finds: 'this form alone' },
      { query: '洪水', finds: 'the word within a sentence' },
    ],
  },
];
