/** A running time in seconds as minutes and seconds, `4:32`. */
export const clockTime = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
