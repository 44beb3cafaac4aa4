import type { ArticleDraft, DraftBlock } from '#domain/formats/draft.ts';

const PICTURES_ALONE =
  'It has pictures alone, whose text Fieldbrief can’t read: they are kept as they are.';

/** A document of pictures, as pasted scans are, is kept without text and says so. */
export function picturesAlone(
  blocks: readonly DraftBlock[],
): Pick<ArticleDraft, 'withoutText'> & { readonly remarks: readonly string[] } {
  const isAlone =
    blocks.some(({ kind }) => kind === 'picture-place') &&
    blocks.every((block) => block.kind === 'rule' || block.text.trim() === '');
  return isAlone ? { withoutText: true, remarks: [PICTURES_ALONE] } : { remarks: [] };
}
