/** Stands in for the generated `assay:triggers` in unit tests. */
export const TRIGGERS: readonly string[] = ['rare earth', 'lithium', 'yttrium'];
