import type { TimeBar } from "../../lib/timeline/time-bars.ts";

type TimeBarsProps = {
  readonly bars: readonly TimeBar[];
  /** The address that shows only this stretch. */
  readonly linkTo: (bar: TimeBar) => string;
};

const HEIGHT = 72;
const WIDTH = 960;
const LABELS = 8;

/** How many events began when, at a glance; each bar leads to its stretch of time. */
export function TimeBars({ bars, linkTo }: TimeBarsProps) {
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const width = WIDTH / bars.length;
  const every = Math.ceil(bars.length / LABELS);
  return (
    <nav aria-label="Zoom to a time">
      <svg className="time-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT + 22}`} role="presentation">
        {bars.map((bar, index) => {
          const height = bar.count === 0 ? 0 : Math.max(3, (bar.count / most) * HEIGHT);
          return (
            <g key={bar.from}>
              {bar.count > 0 && (
                <a href={linkTo(bar)} aria-label={`${bar.label}: ${bar.count} events`}>
                  <rect className="hit" x={index * width} y={0} width={width} height={HEIGHT} />
                  <rect
                    x={index * width + 1}
                    y={HEIGHT - height}
                    width={Math.max(width - 2, 1)}
                    height={height}
                  />
                </a>
              )}
              {index % every === 0 && (
                <text x={index * width + 1} y={HEIGHT + 16}>
                  {bar.label}
                </text>
              )}
            </g>
          );
        })}
        <path d={`M0 ${HEIGHT}H${WIDTH}`} />
      </svg>
    </nav>
  );
}
