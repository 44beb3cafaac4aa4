import { isCredibility, isReliability } from '#domain/grading/admiralty.ts';
import {
  gradePassage,
  gradeSource,
  judgedSupports,
} from '../../../workflows/grades/grade-passages.ts';
import {
  type Command,
  type CommandInput,
  DONE,
  jsonOption,
  libraryOption,
  onlyPositional,
  textOption,
  UsageError,
} from '../command.ts';
import { answer } from '../output.ts';
import { annotationOf, articleId, unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'grade',
  usage:
    'ID (--reliability A-F|none | [--credibility 1-6|none] [--supported-by ID,ID] [--marking LABEL|none])  [--library DIR] [--json]',
  summary:
    'Grades the source of an article, or a passage, after the Admiralty code; marks a passage.',
  options: {
    reliability: { type: 'string' },
    credibility: { type: 'string' },
    'supported-by': { type: 'string' },
    marking: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const id = onlyPositional(input, 'article or annotation');
    const reliability = textOption(input, 'reliability')?.toUpperCase();
    const isPassage = ['credibility', 'supported-by', 'marking'].some(
      (name) => textOption(input, name) !== undefined,
    );
    if ((reliability !== undefined) === isPassage) {
      throw new UsageError(
        'Give an article’s --reliability, or a passage’s --credibility, --supported-by or --marking.',
      );
    }
    if (reliability === undefined) await passage(input, id);
    else await source(input, id, reliability);
    return DONE;
  },
};

async function source(input: CommandInput, given: string, reliability: string): Promise<void> {
  const grade = reliability === 'NONE' ? null : reliability;
  if (grade !== null && !isReliability(grade))
    throw new UsageError(`--reliability takes a letter from A to F, or none, not “${grade}”.`);
  const report = await withLibrary(input, async (library) => {
    const article = articleId(library, given);
    const { source } = unwrap(gradeSource(library.workspace, { article, reliability: grade }));
    return { article, source, reliability: grade };
  });
  await answer(input, report, [`${report.source}: ${grade ?? 'not graded'}`]);
}

async function passage(input: CommandInput, given: string): Promise<void> {
  const wanted = textOption(input, 'credibility');
  const credibility = wanted === 'none' ? null : Number(wanted);
  if (wanted !== undefined && credibility !== null && !isCredibility(credibility))
    throw new UsageError(`--credibility takes a number from 1 to 6, or none, not “${wanted}”.`);
  const marking = textOption(input, 'marking');
  const supportedBy = textOption(input, 'supported-by');
  const report = await withLibrary(input, async (library) => {
    const annotation = annotationOf(library, given).id;
    const supports = supportedBy
      ?.split(',')
      .filter((id) => id.trim() !== '')
      .map((id) => articleId(library, id.trim()));
    const grade = gradePassage(library.workspace, {
      annotation,
      ...((credibility === null || isCredibility(credibility)) && { credibility }),
      ...(supports && { supports }),
      ...(marking !== undefined && { marking: marking === 'none' ? null : marking }),
    });
    const reasons = grade.ok ? unwrap(judgedSupports(library.workspace, annotation)) : [];
    const { said: _, ...kept } = unwrap(grade);
    return { kept: { annotation, ...kept }, reasons };
  });
  const { kept, reasons } = report;
  await answer(input, kept, [
    `${kept.annotation}: ${kept.credibility ?? 'not graded'}${kept.marking === null ? '' : `, ${kept.marking}`}`,
    ...reasons.map(
      ({ accepted, reason }) => `    ${accepted ? 'counts' : 'does not count'}: ${reason}`,
    ),
  ]);
}
