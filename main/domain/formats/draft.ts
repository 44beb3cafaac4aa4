import type { ParsedArticle } from '../article.ts';
import type { Block } from '../document.ts';
import type { UsedEncoding } from './raw-document.ts';
import type { DayReading, ReadingAccount } from './reading-account.ts';
import type { SourceHints } from './source-fields.ts';

/** Where a document shows a picture that it names; it becomes a picture block where the picture is found. */
export interface PicturePlace extends Pick<Block, 'text' | 'marks' | 'page' | 'history'> {
  readonly kind: 'picture-place';
  /** As the document writes it: a path from where it stands, a `data:` address, `cid:` and a part's name. */
  readonly source: string;
  /** What it says to those who do not see the picture; empty where it says nothing. */
  readonly alternative: string;
  /** Whether it is worth a word where the picture is missing. */
  readonly isShown: boolean;
}

/** A block, or a rule that parts the text: it has no text, but what follows it may be credits. */
export type DraftBlock = Block | PicturePlace | { readonly kind: 'rule' };

/** A picture that a document brings with it; its picture blocks name it by its hash. */
export interface Picture {
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  /** `image/jpeg`, `image/png`, `image/gif`, `image/webp`: what every reader can show. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A file within a file: an attachment, an entry of an archive. It is read as any other file. */
export interface EnclosedFile {
  /** Its name, with its folders parted by slashes where it has any. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it came with, for its account: "the mail “Stock” of Adil, 2026-11-23"; left out for an archive. */
  readonly of?: string;
}

/** What a format's parser hands over of one article: everything that the markup says, nothing judged yet. */
export interface ArticleDraft {
  readonly hints: SourceHints;
  /** The language that the markup declares. */
  readonly language: string | null;
  readonly blocks: readonly DraftBlock[];
  /** Which part of the file it is, unlike those of its other drafts; left out for the file itself. */
  readonly part?: string;
  readonly pictures?: readonly Picture[];
  /** What its picture places may name, besides the files beside the document. */
  readonly resources?: readonly EnclosedFile[];
  readonly leftOut?: ReadingAccount['leftOut'];
  /** Whether a person asked for everything: then no line goes as page furniture. */
  readonly isWhole?: boolean;
  readonly remarks?: readonly string[];
  /** Of its letters, where the file is of bytes and its text in one of the encodings that a person may choose. */
  readonly encoding?: UsedEncoding;
  readonly dayOrder?: DayReading;
  /** Whether a line such as a date above the text is the document's own: it then also stays in the text. */
  readonly keepsFront?: true;
  /** Kept although nothing of it can be read, as a scan: its remarks say why. */
  readonly withoutText?: true;
}

/** What a format's parser makes of a file that may hold several articles, or other files. */
export interface FileDraft {
  readonly articles: readonly ArticleDraft[];
  readonly enclosed: readonly EnclosedFile[];
}

/** An article that was read from a file. */
export interface ReadArticle {
  readonly parsed: ParsedArticle;
  readonly account: ReadingAccount;
  readonly pictures: readonly Picture[];
}

/** All that was read from a file. */
export interface ReadFile {
  readonly articles: readonly ReadArticle[];
  readonly enclosed: readonly EnclosedFile[];
}
