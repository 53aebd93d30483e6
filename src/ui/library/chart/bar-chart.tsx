import type { FullSeries } from '../../../library-messages.ts';
import { layOutBars } from './bars-layout.ts';
import { seriesColour } from './looks.ts';
import type { ChartLooks } from './looks.ts';

type Props = { series: FullSeries; width: number; looks: ChartLooks };

/** Horizontal bars with their numbers beside them; what lies between the ends of a range is only outlined. */
export function BarChart({ series, width, looks }: Props) {
  const { height, axis, groups } = layOutBars(series, width);
  const isBeside = axis > 1;
  return (
    <>
      {groups.map(({ name, x, y, bars }) => (
        <g key={name}>
          {name !== '' && <text x={x} y={y} fill={looks.ink} text-anchor={isBeside ? 'end' : 'start'} font-weight="600">{name}</text>}
          {bars.map((bar) => {
            const colour = seriesColour(looks, bar.period);
            return (
              <g key={`${bar.point.period} ${bar.label}`}>
                <rect x={bar.start} y={bar.y} width={Math.max(1, bar.low - bar.start)} height={bar.height} fill={colour} />
                {bar.high > bar.low && (
                  <rect x={bar.low} y={bar.y + 0.5} width={bar.high - bar.low} height={bar.height - 1} fill={colour} fill-opacity="0.25" stroke={colour} stroke-dasharray="3 2" />
                )}
                <text x={bar.high + 6} y={bar.y + 12} fill={looks.soft}>{bar.label}</text>
              </g>
            );
          })}
        </g>
      ))}
      <line x1={axis} x2={axis} y1="0" y2={height} stroke={looks.line} />
    </>
  );
}
