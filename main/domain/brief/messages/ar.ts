import type { BriefMessages } from './messages.ts';

export const ARABIC_BRIEF_MESSAGES: BriefMessages = {
  sectionEmpty: (offer) =>
    `هذا القسم فارغ فلن يُطبع؛ اكتبه أو احذفه.${offer === null ? '' : ` للبدء: «${offer}»`}`,
  titleProposed: () =>
    'ليس لهذا المصدر عنوان، أو ليس له إلا أول عنوان، وقد اقتُرح له هذا الاسم لعدم وجود غيره: ضع له عنواناً تحت مصدره.',
  withheld: () => 'لا يدخل هذا في الموجز بسبب قيد على تعميمه.',
  passageGone: (quote) => `حُذف المقطع «${quote}» أو فُقد موضعه؛ احذفه من الموجز أو علّمه من جديد.`,
  pictureGone: (quote) =>
    `لا يمكن طبع الصورة «${quote}»: لم تعد في مقالها، أو هي تالفة، أو الصور مجتمعةً أكبر مما يُطبع؛ احذفها.`,
  observationGone: () => 'حُذفت هذه الملاحظة الحرة؛ احذفها من الموجز أو استعدها من سلة المهملات.',
  observationBorrowed: (words, source) =>
    `يرد «${words}» في المصدر ${source}: ليست الملاحظة الشخصية مكاناً لكلماته؛ أضف الجملة نفسها.`,
  notAccepted: () =>
    'لا يدخل هذا في الموجز: لا يأخذ الموجز إلا الملاحظات المقبولة، ولم يقبل أحد هذه الملاحظة. اطلب قبولها أو احذفها.',
  notesNotAccepted: (left) =>
    `المقاطع التي لا تدخل في الموجز: ${left}. لا يأخذ الموجز إلا الملاحظات المقبولة، ولم يقبلها أحد.`,
  chosenAltered: (words) => `لا يرد «${words}» بهذه الصيغة في أي مصدر.`,
  passageReworded: (before) => `عُلّم هذا المقطع بصيغة «${before}» وصيغته في النسخة الأحدث مختلفة.`,
  gradedWhenItSaid: (fact) => `أُعطي تقييمه حين كان يقول «${fact}».`,
  gradedBeforeItSaid: (fact) => `أُعطي تقييمه قبل أن يقول «${fact}».`,
  lookAtGrade: () => 'راجع تقييمه.',
  judgementWithoutSource: () => 'لا يذكر هذا التقدير مصدراً؛ اربطه بمقطع واحد على الأقل.',
  judgementWithoutConfidence: () =>
    'لا يذكر هذا التقدير درجة ثقتك؛ أضف تحته السطر «Confidence: moderate».',
  confidenceWithLikelihood: () =>
    'اجتمعت درجة الثقة ومدى الاحتمال في جملة واحدة؛ اذكر هنا مدى الاحتمال، ودرجة الثقة في خانتها.',
  mixedRows: (own, wanted, from, to) =>
    `«${own}» من مجموعة المصطلحات الأخرى؛ يقول هذا الموجز «${wanted}» (من ${from} إلى ${to} في المئة).`,
};
