import { yamlString } from './escape-markdown.ts';

type Value = string | number | readonly string[] | null;

/** YAML front matter as Obsidian reads it: text quoted, dates plain, lists one item a line; what is null or empty is left out. */
export function frontMatter(values: Record<string, Value>): string {
  const lines = Object.entries(values).flatMap(([key, value]) => linesOf(key, value));
  return ['---', ...lines, '---'].join('\n');
}

function linesOf(key: string, value: Value): string[] {
  if (value === null || value === '') return [];
  if (typeof value === 'number') return [`${key}: ${value}`];
  if (typeof value === 'string') return [`${key}: ${isDate(value) ? value : yamlString(value)}`];
  return value.length === 0 ? [] : [`${key}:`, ...value.map((item) => `  - ${yamlString(item)}`)];
}

/** Obsidian knows a date property by its form, and only unquoted. */
function isDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(value);
}
