/**
 * What reports call themselves when they are numbered, by kind, in small letters without accents as
 * `foldDiacritics` leaves them; a blank also matches a hyphen or nothing ("sit-rep", "sitrep").
 */
export const REPORT_KINDS: Readonly<Record<string, readonly string[]>> = {
  'situation report': [
    'situation report',
    'situational report',
    'situation update',
    'sit rep',
    'rapport de situation',
    'informe de situacion',
    'reporte de situacion',
    'relatorio de situacao',
    'lagebericht',
    'تقرير الوضع',
    'تقرير الحاله',
    'تقرير الموقف',
    'تقرير عن الوضع',
    'تقرير عن الحاله',
    'отчет о ситуации',
  ],
  'flash update': [
    'flash update',
    'flash report',
    'flash note',
    'flash info',
    'mise a jour eclair',
    'actualizacion urgente',
    'تحديث عاجل',
    'تقرير عاجل',
  ],
  update: ['update', 'mise a jour', 'actualizacion', 'atualizacao', 'تحديث', 'مستجدات'],
  bulletin: ['bulletin', 'boletin', 'boletim', 'نشره', 'бюллетень'],
  report: ['report', 'rapport', 'informe', 'relatorio', 'bericht', 'تقرير', 'отчет'],
  brief: ['brief', 'briefing', 'briefing note', 'policy brief', 'note d information', 'احاطه'],
  newsletter: ['newsletter', 'lettre d information'],
  snapshot: ['snapshot', 'dashboard', 'factsheet', 'fact sheet', 'overview', 'infographic'],
  monitor: ['monitor', 'digest', 'dispatch', 'round up', 'tracker', 'watch', 'outlook'],
  alert: ['alert', 'advisory', 'warning', 'alerte', 'alerta', 'انذار', 'تنبيه'],
  communique: ['communique', 'comunicado', 'press release', 'circular', 'بيان'],
};

/** What stands before a number, and says that it is one, wherever it stands after the report's name. */
export const NUMBER_MARKS = [
  'no\\.',
  'nos?\\.? ?#',
  'n\\.? ?°\\.?',
  'nr\\.?',
  'nro\\.?',
  'num\\.?',
  'number',
  'numero',
  'nummer',
  'issue',
  'edition',
  'ed\\.',
  '#',
  'رقم',
  'العدد',
  'عدد',
] as const;

/** Marks that name an issue by themselves, whatever the paper is called. */
export const ISSUE_MARKS = ['issue', 'edition', 'العدد'] as const;

export const VOLUME_MARKS = ['volume', 'vol\\.?', 'tome', 'المجلد', 'السنه'] as const;

/** Counted in words: 1 and up. */
export const NUMBER_WORDS = [
  'one two three four five six seven eight nine ten eleven twelve'.split(' '),
  'un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
] as const;
