import { useEffect, useState } from 'react';

/** The value as it stood after the last quiet of so many milliseconds, for what is too dear for each key. */
export function useSettled<Value>(value: Value, quiet: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), quiet);
    return () => clearTimeout(timer);
  }, [value, quiet]);
  return settled;
}
