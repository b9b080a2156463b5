import type { ReactNode } from 'react';
import type { Shape } from '../../../templates/model/checklist.ts';

const ring = { cx: 8, cy: 8, r: 5.75, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };
const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.4,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
const bars = (filled: number) =>
  [1, 2, 3].map((bar) => (
    <rect
      key={bar}
      x={bar * 4.5 - 2.5}
      y={13.5 - bar * 3.6}
      width={3}
      height={bar * 3.6}
      rx={0.75}
      fill={bar <= filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={1}
    />
  ));

/** How each shape is drawn on a field of 16 by 16. The dashed ring and the ring must never look alike. */
const drawings: { readonly [S in Shape]: ReactNode } = {
  'ring-dashed': <circle {...ring} strokeDasharray="2.2 2.32" />,
  ring: <circle {...ring} />,
  half: (
    <>
      <circle {...ring} />
      <path d="M2.25 8a5.75 5.75 0 0 0 11.5 0z" fill="currentColor" />
    </>
  ),
  disc: <circle cx={8} cy={8} r={6.5} fill="currentColor" />,
  diamond: (
    <>
      <path d="M8 .5 15.5 8 8 15.5.5 8z" fill="currentColor" />
      <path
        d="M8 4.75v3.75M8 10.9v.1"
        stroke="var(--paper)"
        strokeWidth={1.6}
        strokeLinecap="round"
      />
    </>
  ),
  question: (
    <>
      <rect {...line} x={2} y={2} width={12} height={12} rx={2} />
      <path {...line} d="M6.2 6.4a1.85 1.85 0 1 1 2.7 1.65c-.6.35-.9.7-.9 1.25M8 11.4v.1" />
    </>
  ),
  'arrow-up': <path {...line} d="M3.6 12.4 12 4M6.4 3.8h5.8v5.8" />,
  'arrow-level': <path {...line} d="M2.8 8h10.4M9.6 4.4 13.2 8l-3.6 3.6" />,
  'arrow-down': <path {...line} d="M3.6 3.6 12 12M12.2 6.4v5.8H6.4" />,
  zigzag: <path {...line} d="m2 10 3.2-5.2L8.4 11.2l2.8-6.4L14 8.4" />,
  dash: <path {...line} d="M3.2 8h2M7 8h2M10.8 8h2" />,
  'bars-1': bars(1),
  'bars-2': bars(2),
  'bars-3': bars(3),
};

/** Shapes that point along the line of reading. */
const turning: readonly Shape[] = ['arrow-up', 'arrow-level', 'arrow-down', 'zigzag'];

interface ShapeProps {
  readonly of: Shape;
  /** What it says; without it the shape is decoration beside words. */
  readonly label?: string;
}

/** One shape of a scale, in the colour of the text round it. */
export function ShapeDrawing({ of: shape, label }: ShapeProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      data-shape={shape}
      className={turning.includes(shape) ? 'turns' : undefined}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {drawings[shape]}
    </svg>
  );
}
