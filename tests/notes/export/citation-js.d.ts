/** As much of citation-js as the tests use; it ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string | object, options?: object);
    readonly data: Record<string, unknown>[];
    format(type: string, options?: object): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-csl' {}
