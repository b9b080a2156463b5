/**
 * Tells whether a name inside a zip is bare: plain ASCII words parted by `/`, no `.` or `..`, nothing
 * absolute, no backslash, no drive. Every name that a dossier file uses is of this form.
 */
export const isBareName = (name: string, longest: number): boolean =>
  name.length <= longest &&
  name.split('/').every((word) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(word));
