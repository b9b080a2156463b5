import type { CSSProperties, ReactNode } from 'react';

interface LimitBarProps {
  readonly label: string;
  /** What is used, and what there is: "4:32" and "of 5:00". */
  readonly used: ReactNode;
  readonly of: ReactNode;
  /** The same in words for a screen reader. */
  readonly valueText: string;
  readonly value: number;
  /** How much of the value could be dropped: drawn striped at its end. */
  readonly optional: number;
  readonly limit: number;
  /** From where it counts as far over. */
  readonly farOver: number;
  readonly band?: { readonly from: number; readonly to: number };
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly children: ReactNode;
}

const part = (name: '--at' | '--from', value: string): CSSProperties => ({ [name]: value });

/** One limit of a speech on a ruler that runs a fifth beyond it, so that too much is seen. */
export function LimitBar(props: LimitBarProps) {
  const { label, value, optional, limit, band } = props;
  const end = Math.max(limit * 1.2, value, band?.to ?? 0, 1);
  const at = (one: number): string => `${Math.round((one / end) * 1000) / 10}%`;
  const over = value > props.farOver ? ' meter--far-over' : value > limit ? ' meter--over' : '';
  const firm = Math.max(0, value - optional);
  return (
    <div className="limit">
      <div className="limit__head">
        <span className="strong">{label}</span>
        <span className="limit__value">
          {props.used} <span className="limit__side">{props.of}</span>
        </span>
      </div>
      <div
        className={`meter${over}`}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.round(end)}
        aria-valuenow={Math.round(value)}
        aria-valuetext={props.valueText}
      >
        <div className="meter__track">
          <span className="meter__fill" style={part('--at', at(firm))} />
          {optional > 0 && (
            <span
              className="meter__optional"
              style={{ ...part('--from', at(firm)), ...part('--at', at(value)) }}
            />
          )}
          {band && (
            <span
              className="meter__band"
              style={{ ...part('--from', at(band.from)), ...part('--at', at(band.to)) }}
            />
          )}
          <span className="meter__limit" style={part('--at', at(limit))} />
        </div>
        <div className="meter__scale" aria-hidden>
          {props.ticks.map((tick) => (
            <span key={tick.at} style={part('--at', at(tick.at))}>
              {tick.label}
            </span>
          ))}
        </div>
      </div>
      {props.children}
    </div>
  );
}
