/** Where a key leads from a place on a line that is read in one direction; undefined for keys that lead nowhere. */
export function stepAlong<Place>(
  places: readonly Place[],
  here: Place,
  key: string,
  rightToLeft: boolean,
): Place | undefined {
  const at = places.indexOf(here);
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward:
      return places[Math.min(at + 1, places.length - 1)];
    case back:
      return places[Math.max(at - 1, 0)];
    case 'Home':
      return places[0];
    case 'End':
      return places.at(-1);
    default:
      return undefined;
  }
}
