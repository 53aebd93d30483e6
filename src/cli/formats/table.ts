import { stringify } from 'csv-stringify/sync';
import { assessmentAt } from '../../engine/assessment.ts';
import type { Pack } from '../../pack/pack.ts';

const COLUMNS = ['id', 'theme', 'claim', 'verdict', 'since', 'reason', 'as of', 'checked', 'context', 'supports', 'contradicts', 'qualifies', 'replaces'];

/**
 * The claims as comma-separated values (RFC 4180), a row each, sources by their ids.
 * What a spreadsheet would take for a formula is escaped.
 */
export function tableOf({ claims }: Pick<Pack, 'claims'>): string {
  const rows = claims.map(({ id, theme, claim, assessments, asOf, checked, context, citations, replaces }) => {
    const assessment = assessmentAt(assessments, null);
    const sources = (bearing: string): string => citations.filter((one) => one.bearing === bearing).map(({ source }) => source).join(' ');
    return [id, theme, claim, assessment?.verdict, assessment?.from, assessment?.reason, asOf, checked, context,
      sources('supports'), sources('contradicts'), sources('qualifies'), replaces.join(' ')];
  });
  return stringify([COLUMNS, ...rows], { record_delimiter: 'windows', escape_formulas: true });
}
