/** Changes to many annotations at once. */
import * as v from 'valibot';
import { ANNOTATION_COLORS, ANNOTATION_STYLES } from '#domain/annotation.ts';
import { someOf } from './some-of.ts';

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100_000));
const tags = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100));

export const annotationRequests = {
  /** Changes the look or the tags of many annotations, however many articles; one undoable step. */
  'annotations.editMany': v.strictObject({
    ids,
    edit: someOf({
      color: v.picklist(ANNOTATION_COLORS),
      style: v.picklist(ANNOTATION_STYLES),
      addTags: tags,
      removeTags: tags,
    }),
  }),
};

export interface AnnotationResponses {
  'annotations.editMany': ManyEdited;
}

export interface ManyEdited {
  /** How many were not like that already. */
  readonly changed: number;
}
