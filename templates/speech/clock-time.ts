/** A running time in seconds as minutes and seconds, `4:32`. */
export const clockTime = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** Eastern Arabic digits, as a person may type them. */
const easternDigits = /[\u0660-\u0669]/gu;

/** The seconds of a time as a person types it, `3:00`, `1.30` or `5` for five minutes; undefined for anything else or for none at all. */
export function readClockTime(text: string): number | undefined {
  const typed = text.trim().replace(easternDigits, (digit) => String(digit.charCodeAt(0) - 0x0660));
  const found = /^(\d{1,3})(?:[:.](\d{2}))?$/.exec(typed);
  if (!found) return undefined;
  const seconds = Number(found[2] ?? 0);
  const whole = Number(found[1]) * 60 + seconds;
  return seconds < 60 && whole > 0 ? whole : undefined;
}
