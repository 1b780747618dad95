import { percent } from '../../core/format';
import { useWords } from '../../core/language';
import type { LatencyAnswer } from '../../core/questions/signals';
import { band, corners, years } from '../../core/survival';

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 48;
const BOTTOM = 40;
const TOP = 10;

/** The share in no course yet, as steps with their band. The table beside it says the same to whoever does not see it. */
export function SurvivalPlot({ answer }: { answer: LatencyAnswer }) {
  const { t } = useWords();
  const { steps, lastDays } = answer;
  const x = (days: number) => LEFT + (days / Math.max(1, lastDays)) * (WIDTH - LEFT - 10);
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const line = (points: [number, number][]) => points.map(([days, share]) => `${x(days)},${y(share)}`).join(' ');
  return (
    <svg className="survival" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('survivalTitle')}>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line className="grid" x1={LEFT} x2={WIDTH - 10} y1={y(share)} y2={y(share)} />
          <text x={LEFT - 6} y={y(share) + 4} textAnchor="end">
            {percent(share)}
          </text>
        </g>
      ))}
      {years(lastDays).map((year) => (
        <text key={year} x={x(year * 365.25)} y={HEIGHT - BOTTOM + 18} textAnchor="middle">
          {year}
        </text>
      ))}
      <text x={(LEFT + WIDTH) / 2} y={HEIGHT - 4} textAnchor="middle">
        {t('survivalYears')}
      </text>
      <polygon className="band" points={line(band(steps, lastDays))} />
      <polyline className="curve" points={line(corners(steps, (s) => s.survival, lastDays))} />
    </svg>
  );
}
