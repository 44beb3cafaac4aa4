/** Files of other programs, built field by field after what they document; the words are our own. */

export const TEXT = `Flood cuts road to Karsana

PORT AMBER – Heavy rain cut the only road to Karsana on Monday, the Amber River Authority said.

“We need boats,” said Ilena Marrow, the authority’s director. Marrow asked for $2 million.

Trucks waited at the bridge on Tuesday.`;

export const URL = 'https://example.org/flood';
export const TITLE = 'Flood cuts road to Karsana';

/** @see https://h.readthedocs.io/en/latest/api-reference/v1/ (GET /api/search) */
export const HYPOTHESIS = {
  total: 3,
  rows: [
    {
      id: 'LGVKq4E4SKKro1dBBEMwsA',
      created: '2026-02-12T18:36:15.697572+00:00',
      updated: '2026-02-13T08:00:00.000001+00:00',
      user: 'acct:ada@hypothes.is',
      user_info: { display_name: null },
      uri: 'http://example.org/flood/',
      text: 'Ask for the **number** of boats.',
      tags: ['needs', 'boats'],
      group: '__world__',
      permissions: {
        read: ['group:__world__'],
        admin: ['acct:ada@hypothes.is'],
        update: ['acct:ada@hypothes.is'],
        delete: ['acct:ada@hypothes.is'],
      },
      target: [
        {
          source: 'http://example.org/flood/',
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/div[1]/p[2]',
              startOffset: 0,
              endContainer: '/div[1]/p[2]',
              endOffset: 16,
            },
            { type: 'TextPositionSelector', start: 1204, end: 1220 },
            {
              type: 'TextQuoteSelector',
              exact: '“We need boats,”',
              prefix: 'Amber River Authority said.\n\n\t\t',
              suffix: ' said Ilena Marrow, the authorit',
            },
          ],
        },
      ],
      document: { title: ['Flood cuts road to Karsana'] },
      links: { html: 'https://hypothes.is/a/LGVKq4E4SKKro1dBBEMwsA' },
      hidden: false,
      flagged: false,
    },
    {
      id: 'reply0000000000000000w',
      created: '2026-02-14T18:36:15.697572+00:00',
      updated: '2026-02-14T18:36:15.697572+00:00',
      user: 'acct:ben@hypothes.is',
      uri: 'http://example.org/flood/',
      text: 'Asked.',
      tags: [],
      references: ['LGVKq4E4SKKro1dBBEMwsA'],
      target: [{ source: 'http://example.org/flood/' }],
    },
    {
      id: 'pagenote0000000000000w',
      created: '2026-02-14T18:36:15.697572+00:00',
      updated: '2026-02-14T18:36:15.697572+00:00',
      user: 'acct:ben@hypothes.is',
      uri: 'http://example.org/flood/',
      text: 'Two sources only.',
      tags: [],
      target: [{ source: 'http://example.org/flood/' }],
    },
  ],
};

const GENERATOR = {
  id: 'https://github.com/edrlab/thorium-reader/releases/tag/v3.2.0',
  type: 'Software',
  name: 'Thorium 3.2.0',
  homepage: 'https://thorium.edrlab.org',
};

/** What Thorium 3 writes as `.annotation`: one tag, colours as numbers, the core context. */
export const THORIUM_3 = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:9d01ac06-b874-4483-a557-22b20f886149',
  type: 'AnnotationSet',
  generator: GENERATOR,
  generated: '2026-02-03T08:57:33.927Z',
  title: 'Notes on the flood',
  about: {
    'dc:identifier': ['urn:thorium:e81edc2a-0ae7-4b7d-bb3a-3ab8518ba7ee'],
    'dc:format': 'application/epub+zip',
    'dc:title': 'Flood cuts road  to Karsana',
    'dc:publisher': [],
    'dc:creator': ['Ada Field'],
    'dc:date': '2026-02-01T22:00:00.000Z',
  },
  items: [
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:d26603e6-81d6-4e9c-86d8-ced5de57f0aa',
      created: '2026-02-03T08:57:03.958Z',
      type: 'Annotation',
      body: {
        type: 'TextualBody',
        value: 'Which bridge?',
        format: 'text/plain',
        color: '#C1EAC5',
        tag: 'roads',
        highlight: 'underline',
      },
      creator: { id: 'urn:uuid:4e8ac6b6-7d13-4114-8e7f-0a3f1f1e2a11', type: 'Person', name: 'Ben' },
      target: {
        source: 'OEBPS/text/flood.xhtml',
        meta: { headings: [{ level: 1, txt: TITLE }], page: '' },
        selector: [
          {
            type: 'CssSelector',
            value: '#p3',
            refinedBy: { type: 'TextPositionSelector', start: 0, end: 27 },
          },
          { type: 'TextPositionSelector', start: 312, end: 339 },
          {
            type: 'TextQuoteSelector',
            exact: 'Trucks waited at the bridge',
            prefix: 'Marrow asked for $2 million.\n\t\t',
            suffix: ' on Tuesday.',
          },
          { type: 'ProgressionSelector', value: 0.78 },
        ],
      },
    },
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:437b65f3-e5c6-4b09-a776-cd6625ebdf53',
      created: '2026-02-03T08:58:03.958Z',
      type: 'Annotation',
      body: { type: 'TextualBody', value: '', color: 'pink', highlight: 'solid' },
      target: {
        source: 'OEBPS/text/flood.xhtml',
        selector: [{ type: 'TextPositionSelector', start: 1356, end: 1431 }],
      },
    },
  ],
};

/** The same after EPUB Annotations 1.0: several tags, named colours, texts with their language. */
export const EPUB_SET = {
  '@context': ['https://www.w3.org/ns/epub-anno.jsonld', { '@language': 'en' }],
  id: 'urn:uuid:0f0c2f0e-0f55-4a39-8d4f-3a3f9b5f1c11',
  type: 'AnnotationSet',
  generator: GENERATOR,
  generated: '2026-09-20T10:00:00Z',
  about: { 'dc:identifier': [URL], 'dc:title': { text: TITLE, language: 'en' } },
  items: [
    {
      id: 'urn:uuid:1c4d2f0e-0f55-4a39-8d4f-3a3f9b5f1c12',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-09-20T09:00:00Z',
      modified: '2026-09-20T09:30:00+02:00',
      creator: { id: 'urn:uuid:5', type: 'Person', name: { text: 'Ada', language: 'en' } },
      target: {
        source: 'text/flood.html',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: '$2 million',
            prefix: 'Marrow asked for ',
            suffix: '.',
          },
        ],
      },
      body: {
        type: 'TextualBody',
        value: { text: 'In which year?', language: 'en' },
        color: 'purple',
        highlight: 'outline',
        tags: ['money', 'teacher'],
      },
    },
  ],
};

/** An annotation as the examples of the Web Annotation data model have them, one target, two bodies. */
export const WEB_ANNOTATION = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example.org/anno38',
  type: 'Annotation',
  motivation: ['oa:commenting', 'tagging'],
  creator: 'https://example.org/people/ada',
  created: '2026-01-31T12:03:45Z',
  body: [
    { type: 'TextualBody', value: 'No other road?', format: 'text/plain', language: 'en' },
    { type: 'TextualBody', purpose: 'tagging', value: 'roads' },
  ],
  target: {
    source: { id: 'https://EXAMPLE.org/flood#top', type: 'Text', format: 'text/html' },
    selector: {
      type: 'TextQuoteSelector',
      exact: 'the only road',
      prefix: 'rain cut ',
      suffix: ' to Kar',
    },
    styleClass: 'blue',
  },
};
