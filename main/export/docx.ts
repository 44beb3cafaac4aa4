import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type {
  BriefBlock,
  BriefDocument,
  BriefRun,
  BriefSection,
  BriefSource,
} from '#domain/brief/document.ts';
import { isCitationAlone } from '#domain/brief/document.ts';
import { type BriefLabels, labelsFor, noteLabel } from '#domain/brief/labels.ts';
import { shownDay } from '#domain/brief/shown.ts';
import { sourceFacts } from '#domain/brief/source-facts.ts';
import { wordShows } from '#domain/brief/word/lines.ts';
import { TLP_BACKGROUND } from '#domain/marking/marking.ts';
import { markingLabels } from '#domain/marking/roll-up.ts';
import { isRightToLeft } from '#domain/text/direction.ts';
import { roomForTurned, wordPicture } from './word-picture.ts';

/**
 * A brief as a Word document: real headings, a footnote for each citation, the marking in header and
 * footer. The same brief gives the same bytes, and nothing says who made it or where.
 */
export async function briefDocx(document: BriefDocument): Promise<Uint8Array> {
  const writer = new DocxWriter(document);
  return finished(new Uint8Array(await Packer.toBuffer(writer.write())), document.date);
}

/** In twips: 22 mm at the sides, 26 and 24 above and below, as in the PDF. */
const MARGINS = { left: 1247, right: 1247, top: 1474, bottom: 1361, header: 600, footer: 600 };
/** In half points; TLP 2.0 wants at least 12 points. */
const MARKING_SIZE = 24;
const BULLETS = 'bullets';

type Look = Pick<
  IParagraphOptions,
  'heading' | 'style' | 'numbering' | 'indent' | 'spacing' | 'keepNext' | 'border'
>;

type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel];

/** Never the last line of a page, and apart from what stands above it. */
const asHeading = (heading: Heading): Look => ({
  heading,
  keepNext: true,
  spacing: { before: 240, after: 100 },
});

class DocxWriter {
  readonly #document: BriefDocument;
  readonly #labels: BriefLabels;
  readonly #footnotes: Record<string, { children: Paragraph[] }> = {};
  /** The sources that a footnote has named in full. */
  readonly #told = new Set<number>();

  constructor(document: BriefDocument) {
    this.#document = document;
    this.#labels = labelsFor(document.language);
  }

  write(): Document {
    const {
      title,
      sourceLine,
      facts = [],
      sections,
      sources,
      date,
      language,
      metadata,
    } = this.#document;
    const children = [
      this.#text(`${this.#labels.brief} · ${shownDay(date, language)}`, {}),
      this.#text(title, { heading: HeadingLevel.TITLE }),
      ...[sourceLine, ...facts].map((fact) => this.#text(fact, {})),
      ...sections.flatMap((section) => this.#section(section)),
      this.#text(this.#labels.sources, asHeading(HeadingLevel.HEADING_1)),
      ...sources.map((source) => this.#text(`${source.number}. ${this.#sourceText(source)}`, {})),
    ];
    return new Document({
      title,
      creator: metadata?.author ?? '',
      subject: metadata?.subject ?? '',
      keywords: metadata?.keywords ?? '',
      lastModifiedBy: '',
      footnotes: this.#footnotes,
      styles: {
        default: {
          document: { run: { font: 'Calibri', size: 22 } },
          footnoteText: { run: { size: 18 } },
        },
      },
      numbering: { config: [numbering(BULLETS, LevelFormat.BULLET, '•')] },
      sections: [
        {
          properties: { page: { margin: MARGINS } },
          headers: {
            default: new Header({
              children: [this.#markingLine([new TextRun({ text: title, size: 16 })])],
            }),
          },
          footers: { default: new Footer({ children: [this.#markingLine(this.#pages())] }) },
          children,
        },
      ],
    });
  }

  #pages(): TextRun[] {
    const of = ` ${this.#labels.of} `;
    return [new TextRun({ children: [PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES], size: 16 })];
  }

  /** The label stands at the right in every language, as the standard wants it. */
  #markingLine(before: readonly TextRun[]): Paragraph {
    const labels = markingLabels(this.#document.marking).map(
      ({ text, color }) =>
        new TextRun({
          text: ` ${text} `,
          bold: true,
          size: MARKING_SIZE,
          ...(color === null
            ? {}
            : {
                color: color.slice(1),
                shading: { type: ShadingType.CLEAR, fill: TLP_BACKGROUND.slice(1), color: 'auto' },
              }),
        }),
    );
    return new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [...before, new TextRun({ text: '    ' }), ...labels],
    });
  }

  #section({ title, level, language, blocks }: BriefSection): (Paragraph | Table)[] {
    const heading = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
    return [
      this.#text(title, asHeading(heading), language),
      ...blocks.flatMap((block) => this.#block(block)),
    ];
  }

  #block(block: BriefBlock): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'paragraph':
        return [this.#runs(block.runs, { keepNext: block.keepWithNext ?? false }, block.language)];
      case 'heading': {
        const heading = block.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
        return [this.#runs(block.runs, asHeading(heading), block.language)];
      }
      case 'list':
        return block.items.map((runs, index) =>
          block.ordered
            ? this.#runs(
                [{ text: `${index + 1}. ` }, ...runs],
                { indent: { start: 360 } },
                block.language,
              )
            : this.#runs(runs, { numbering: { reference: BULLETS, level: 0 } }, block.language),
        );
      case 'quotation':
        return [this.#runs(block.runs, { indent: { start: 567 } }, block.language)];
      case 'preformatted':
        return block.text.split('\n').map((line) => this.#runs([{ text: line, code: true }], {}));
      case 'table':
        return [this.#table(block)];
      case 'picture':
        return this.#picture(block);
      case 'passage':
        return this.#passage(block);
    }
  }

  #picture(block: Extract<BriefBlock, { kind: 'picture' }>): Paragraph[] {
    const { picture, alternative, caption, language } = block;
    const caption_ = this.#runs(caption, {}, language);
    if (!wordShows(picture)) return [this.#text(`[${alternative}]`, {}, language), caption_];
    const name = alternative.replace(NOT_XML, '\ufffd');
    const image = wordPicture(picture, name);
    return [new Paragraph({ keepNext: true, spacing: { after: 60 }, children: [image] }), caption_];
  }

  #passage(block: Extract<BriefBlock, { kind: 'passage' }>): Paragraph[] {
    const { quote, note, tags, grade, marking, language } = block;
    const look: Look = {
      indent: { start: 284 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: 'A8A29E' } },
    };
    const facts = [grade, marking].filter((fact) => fact !== undefined).join(' · ');
    return [
      ...(facts === '' ? [] : [this.#text(facts, { ...look, keepNext: true }, 'en')]),
      this.#runs(quote, look, language),
      ...note.map((runs) =>
        this.#runs([{ text: `${noteLabel(this.#labels, block)}: `, strong: true }, ...runs], look),
      ),
      ...(tags.length === 0 ? [] : [this.#text(tags.map((tag) => `#${tag}`).join(' '), look)]),
    ];
  }

  #table({ header, rows, widths = [], language }: Extract<BriefBlock, { kind: 'table' }>): Table {
    const cells = (row: readonly (readonly BriefRun[])[]) =>
      row.map((runs, column) => {
        const width = widths[column];
        return new TableCell({
          ...(width ? { width: { size: width, type: WidthType.PERCENTAGE } } : {}),
          margins: { left: 80, right: 80, top: 30, bottom: 30 },
          children: [this.#runs(runs, { spacing: { after: 0 } }, language)],
        });
      });
    const head = header.map((text): BriefRun[] => [{ text, strong: true }]);
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      visuallyRightToLeft: isRightToLeft(language ?? this.#document.language),
      rows: [
        ...(head.length === 0 ? [] : [new TableRow({ tableHeader: true, children: cells(head) })]),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row) })),
      ],
    });
  }

  #text(text: string, look: Look, language?: string): Paragraph {
    return this.#runs([{ text }], look, language);
  }

  #runs(runs: readonly BriefRun[], look: Look, language = this.#document.language): Paragraph {
    const rightToLeft = isRightToLeft(language);
    const children = runs.flatMap((run, index) => [
      new TextRun({
        text: run.text.replace(NOT_XML, '\ufffd'),
        bold: run.strong ?? false,
        italics: run.emphasis ?? false,
        strike: run.struck ?? false,
        rightToLeft,
        ...(run.code ? { font: 'Consolas' } : {}),
      }),
      ...(run.citation ? [new FootnoteReferenceRun(this.#footnote(run.citation))] : []),
      // "2" and "3" would read as "23".
      ...(run.citation && isCitationAlone(runs[index + 1]) ? [new TextRun('\u202f')] : []),
    ]);
    return new Paragraph({
      spacing: { after: 120 },
      ...look,
      bidirectional: rightToLeft,
      children,
    });
  }

  /** A footnote of its own for each claim; the first of a source says all about it, later ones name it. */
  #footnote({ source, paragraph, said }: NonNullable<BriefRun['citation']>): number {
    const number = Object.keys(this.#footnotes).length + 1;
    const from = this.#document.sources.find((one) => one.number === source);
    const name = this.#labels.source(source);
    const known = this.#told.has(source) ? (from?.publisher ?? from?.title) : undefined;
    const about = from && (known === undefined ? this.#sourceText(from) : known);
    this.#told.add(source);
    const text = [about, name, this.#labels.paragraph(paragraph), said]
      .filter(Boolean)
      .join(this.#labels.comma);
    this.#footnotes[String(number)] = {
      children: [this.#text(` ${text}`, { style: 'FootnoteText', spacing: { after: 30 } })],
    };
    return number;
  }

  #sourceText(source: BriefSource): string {
    const { title, sha256 } = source;
    const facts = sourceFacts(source, this.#labels, this.#document.language);
    const digest = `SHA-256 ${sha256.slice(0, 12)}`;
    return `${title}. ${[...facts, digest].join(this.#labels.comma)}`;
  }
}

const numbering = (
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  reference,
  levels: [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { start: 360, hanging: 260 } } },
    },
  ],
});

/** What XML 1.0 cannot hold, and Word therefore refuses to open. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Packs again with one date everywhere and no maker. */
function finished(file: Uint8Array, date: string): Uint8Array {
  const entries = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Uint8Array] => {
    if (name === 'word/document.xml') return [name, strToU8(roomForTurned(strFromU8(bytes)))];
    if (name !== 'docProps/core.xml') return [name, bytes];
    const dated = strFromU8(bytes).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      `$1${date.slice(0, 10)}T00:00:00Z`,
    );
    return [name, strToU8(dated)];
  });
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  // ZIP's clock starts in 1980 and knows no zone: noon of one fixed day is the same day everywhere.
  return zipSync(Object.fromEntries(sorted), { mtime: new Date(1980, 0, 2, 12), level: 9 });
}
