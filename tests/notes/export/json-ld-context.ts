import type { RemoteDocument } from 'jsonld/jsonld-spec';

/**
 * The terms of http://www.w3.org/ns/anno.jsonld that our files use, for a test that reads them without a network.
 * Each term and its address: W3C, Web Annotation Vocabulary.
 */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const reference = (id: string) => ({ '@id': id, '@type': '@id' });

export const ANNO_CONTEXT: RemoteDocument['document'] = {
  '@context': {
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      ['Annotation', 'TextualBody', 'SpecificResource', 'RangeSelector', 'XPathSelector', 'TextPositionSelector', 'TextQuoteSelector',
        'commenting', 'highlighting', 'assessing', 'tagging', 'start', 'end', 'exact', 'prefix', 'suffix'].map((term) => [term, OA + term]),
    ),
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    body: reference(`${OA}hasBody`),
    target: reference(`${OA}hasTarget`),
    source: reference(`${OA}hasSource`),
    selector: reference(`${OA}hasSelector`),
    refinedBy: reference(`${OA}refinedBy`),
    startSelector: reference(`${OA}hasStartSelector`),
    endSelector: reference(`${OA}hasEndSelector`),
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
    first: reference(`${AS}first`),
    total: `${AS}totalItems`,
    startIndex: `${AS}startIndex`,
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    created: 'http://purl.org/dc/terms/created',
    modified: 'http://purl.org/dc/terms/modified',
    generated: 'http://purl.org/dc/terms/issued',
  },
};
