import type { RulerLayout } from './ruler-layout.ts';

/** The line of this dossier, and below it a lane for each copy that left and was joined again. */
export function RulerLanes({ layout: { width, lanes } }: { readonly layout: RulerLayout }) {
  return (
    <svg
      className="axis__lanes turns"
      viewBox={`0 0 ${width} 4`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <path d={`M0 2H${width}`} />
      {lanes.map(({ from, to }) => {
        const bend = Math.min(1.5, (to - from) / 2);
        const [low, high] = [from + bend, to - bend];
        const [start, end] = [from + bend / 2, to - bend / 2];
        return (
          <path
            key={`${from} ${to}`}
            d={`M${from} 2C${start} 2 ${start} 3.5 ${low} 3.5H${high}C${end} 3.5 ${end} 2 ${to} 2`}
          />
        );
      })}
    </svg>
  );
}
