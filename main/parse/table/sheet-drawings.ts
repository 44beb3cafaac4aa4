import { makeBlock } from '#domain/formats/blocks.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { type Relation, relationsOf } from '../office/relations.ts';
import type { ZippedFile } from '../office/zipped-file.ts';
import { elementsOf, textWithin, within, type XmlElement } from '../xml/xml-tree.ts';

/** Shapes of one sheet that are read: a dashboard has a few dozen. */
const MOST_SHAPES = 2_000;

/**
 * What lies over the cells of a sheet: text boxes as paragraphs, pictures, from top to bottom.
 * @param taken the parts that were read for other sheets; grows
 * @see ECMA-376, Part 1, 20.5
 */
export function sheetDrawings(
  file: ZippedFile,
  sheet: ReadonlyMap<string, Relation>,
  taken: Set<string>,
): DraftBlock[] {
  return [...sheet.values()].flatMap(({ type, target }) => {
    if (type !== 'drawing' || taken.has(target)) return [];
    taken.add(target);
    const drawing = file.xml(target);
    if (!drawing.ok || !drawing.value) return [];
    const relations = relationsOf(file, target);
    return elementsOf(drawing.value)
      .map((anchor) => ({ anchor, at: rowOf(anchor) }))
      .sort((one, other) => one.at - other.at)
      .flatMap(({ anchor }) => shapesIn(anchor, relations))
      .slice(0, MOST_SHAPES);
  });
}

const local = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

/** Where it begins; what is placed on the page and in no row comes first. */
function rowOf(anchor: XmlElement): number {
  const from = elementsOf(anchor).find((child) => local(child) === 'from');
  const row = from && elementsOf(from).find((child) => local(child) === 'row');
  return Number(textWithin(row)) || 0;
}

function shapesIn(element: XmlElement, relations: ReadonlyMap<string, Relation>): DraftBlock[] {
  return elementsOf(element).flatMap((child): DraftBlock[] => {
    switch (local(child)) {
      case 'txBody':
        return within(child, 'a:p').flatMap((paragraph) =>
          makeBlock({ kind: 'paragraph' }, { text: textIn(paragraph), marks: [] }),
        );
      case 'pic':
        return pictureIn(child, relations);
      case 'Fallback':
        // Another form of what stands beside it.
        return [];
      default:
        return shapesIn(child, relations);
    }
  });
}

/** Runs and fields; a break within a paragraph is a space. */
const textIn = (paragraph: XmlElement): string =>
  elementsOf(paragraph)
    .map((run) => (run.name === 'a:br' ? ' ' : within(run, 'a:t').map(textWithin).join('')))
    .join('');

function pictureIn(picture: XmlElement, relations: ReadonlyMap<string, Relation>): DraftBlock[] {
  const [blip] = within(picture, 'a:blip');
  const source = relations.get(blip?.attributes['r:embed'] ?? '')?.target;
  if (source === undefined) return [];
  const head = elementsOf(picture).find((child) => local(child) === 'nvPicPr');
  const named = head && elementsOf(head).find((child) => local(child) === 'cNvPr');
  const alternative = named?.attributes.descr ?? '';
  return [{ kind: 'picture-place', text: '', marks: [], source, alternative, isShown: true }];
}
