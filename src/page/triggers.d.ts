declare module 'assay:triggers' {
  /** Beginnings of words without which no pattern of the bundled pack can match; made by the build. */
  export const TRIGGERS: readonly string[];
}
