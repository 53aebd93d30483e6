import type { FullSeries } from '../../../library-messages.ts';
import { layOutLines } from './lines-layout.ts';
import { LETTER_WIDTH, seriesColour } from './looks.ts';
import type { ChartLooks } from './looks.ts';

type Props = { series: FullSeries; width: number; looks: ChartLooks };

/** The signs of the lines, in a box of 10 by 10 around zero: told apart without their colours. */
const SIGNS = ['M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z', 'M-4-4h8v8h-8Z', 'M0-5.5 5.2 4h-10.4Z'];

/** How the lines are drawn, by number. */
const DASHES = [undefined, '7 4', '2 3'];

/** Lines over time from zero up, a sign at each number; the key above names each line and its last number. */
export function LineChart({ series, width, looks }: Props) {
  const { left, right, bottom, lines, yTicks, xTicks } = layOutLines(series, width);
  return (
    <>
      {yTicks.map(({ at, label }) => (
        <g key={label}>
          <line x1={left} x2={right} y1={at} y2={at} stroke={looks.line} />
          <text x={left - 8} y={at + 4} fill={looks.soft} text-anchor="end">{label}</text>
        </g>
      ))}
      {xTicks.map(({ at, label }) => <text key={label} x={at} y={bottom + 20} fill={looks.soft} text-anchor="middle">{label}</text>)}
      {lines.map(({ name, path, dots, last }, index) => {
        const colour = seriesColour(looks, index);
        const sign = SIGNS[index % SIGNS.length];
        const keyY = 10 + index * 22;
        const fits = (name.length + last.length + 6) * LETTER_WIDTH < width;
        return (
          <g key={name}>
            <path d={path} fill="none" stroke={colour} stroke-width="2" stroke-dasharray={DASHES[index % DASHES.length]} />
            {dots.map((dot) => (
              <g key={dot.point.period}>
                {dot.low !== dot.high && <line x1={dot.x} x2={dot.x} y1={dot.low} y2={dot.high} stroke={colour} stroke-width="5" stroke-opacity="0.35" />}
                <path d={sign} transform={`translate(${dot.x} ${dot.y})`} fill={colour} />
              </g>
            ))}
            <path d={sign} transform={`translate(8 ${keyY - 4})`} fill={colour} />
            <text x="20" y={keyY} fill={looks.ink}><tspan font-weight="600">{name}</tspan>{fits && <tspan fill={looks.soft}>{`  ${last}`}</tspan>}</text>
          </g>
        );
      })}
    </>
  );
}
