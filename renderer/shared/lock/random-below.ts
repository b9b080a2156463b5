const numbers = 2 ** 32;

/**
 * A whole number from 0 up to, but without, `end` (at most 2³²), each as likely as every other.
 * `fill` fills an array with random bits; left out, it is the generator of the system.
 */
export function randomBelow(
  end: number,
  fill: (array: Uint32Array<ArrayBuffer>) => void = (array) => crypto.getRandomValues(array),
): number {
  // The last, incomplete round of numbers would make the first ones likelier.
  const fair = numbers - (numbers % end);
  const drawn = new Uint32Array(1);
  for (;;) {
    fill(drawn);
    const [number = 0] = drawn;
    if (number < fair) return number % end;
  }
}
