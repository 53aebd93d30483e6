/** Files as other programs write them, made up, in the real shapes. */

/** An export of the Hypothesis client: a passage, a reply to it by another, a note on a page as a whole. */
export function hypothesisFile() {
  const common = {
    group: '__world__', permissions: { read: ['group:__world__'], update: ['acct:ada@hypothes.is'], delete: ['acct:ada@hypothes.is'] },
    flagged: false, hidden: false, links: { incontext: 'https://hyp.example/a', html: 'https://hypothes.example/a' },
    document: { title: 'Ore and power' }, uri: 'https://news.example/ore?utm_source=mail',
  };
  const selector = [
    { type: 'RangeSelector', startContainer: '/div[1]/p[2]', startOffset: 4, endContainer: '/div[1]/p[2]', endOffset: 50 },
    { type: 'TextPositionSelector', start: 120, end: 166 },
    { type: 'TextQuoteSelector', exact: 'Nine tenths of it is separated in one country.', prefix: 'before ', suffix: ' after' },
  ];
  return {
    export_date: '2026-03-01T10:00:00.000Z',
    export_userid: 'acct:ada@hypothes.is',
    client_version: '1.1520.0',
    annotations: [
      {
        ...common, id: 'kR1xYvmyEe2y', created: '2026-02-01T07:17:52.123456+00:00', updated: '2026-02-02T08:00:00.000000+00:00',
        user: 'acct:ada@hypothes.is', text: 'Ask **which year**.', tags: ['ore', 'to check'], target: [{ source: common.uri, selector }],
      },
      {
        ...common, id: 'mB2xYvmyEe2y', created: '2026-02-03T07:00:00+00:00', updated: '2026-02-03T07:00:00+00:00', references: ['kR1xYvmyEe2y'],
        user: 'acct:bo@hypothes.is', text: '2024, says the table.', tags: [], target: [{ source: common.uri, selector }],
      },
      {
        ...common, id: 'zC3xYvmyEe2y', created: '2026-02-04T07:00:00+00:00', updated: '2026-02-04T07:00:00+00:00',
        user: 'acct:ada@hypothes.is', text: 'On the whole page.', tags: [], target: [{ source: common.uri }],
      },
    ],
  };
}

/** A collection of W3C annotations, with what the model allows: bodies and targets of several forms. */
export function annotationCollection() {
  const source = 'https://news.example/ore';
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example/all', type: 'AnnotationCollection', total: 4,
    first: {
      id: 'https://notes.example/all/1', type: 'AnnotationPage', startIndex: 0,
      items: [
        {
          id: 'https://notes.example/1', type: 'Annotation', created: '2026-02-01T07:17:52Z',
          body: [{ type: 'TextualBody', value: 'Which year?', format: 'text/plain' }, { type: 'TextualBody', purpose: 'tagging', value: 'ore' }],
          target: { source, selector: { type: 'TextQuoteSelector', exact: 'nine tenths', prefix: 'about ', suffix: ' of it' } },
        },
        { id: 'https://notes.example/2', type: 'Annotation', bodyValue: 'A page to keep.', target: source },
        {
          id: 'https://notes.example/3', type: ['Annotation', 'Other'], modified: '2026-02-02T07:17:52+02:00', body: 'https://blog.example/answer',
          target: {
            source: { id: source, title: 'Ore and power', language: 'en' },
            selector: { type: 'FragmentSelector', value: 'p2', refinedBy: { type: 'TextPositionSelector', start: 12, end: 40 } },
          },
        },
        { type: 'Annotation', body: { type: 'TextualBody', value: 'Two places.' }, target: [source, { id: 'https://news.example/other' }] },
      ],
    },
  };
}
