interface MeterProps {
  readonly label: string;
  /** The value in words, for example "4:32 of 5:00". */
  readonly valueText: string;
  readonly value: number;
  readonly limit: number;
}

/** How much of a limit is used. The scale runs to a tenth beyond the limit, so that too much is seen. */
export function Meter({ label, valueText, value, limit }: MeterProps) {
  const end = Math.max(limit * 1.1, 1);
  const at = (part: number) => `${Math.min(100, (part / end) * 100)}%`;
  const state = value > limit * 1.1 ? ' meter--far-over' : value > limit ? ' meter--over' : '';
  return (
    <div
      className={`meter${state}`}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.round(end)}
      aria-valuenow={Math.round(Math.min(value, end))}
      aria-valuetext={valueText}
    >
      <div className="meter__track">
        <div className="meter__fill" style={{ inlineSize: at(value) }} />
        <div className="meter__limit" style={{ insetInlineStart: `calc(${at(limit)} - 1px)` }} />
      </div>
    </div>
  );
}
