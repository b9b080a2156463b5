/** The keys that the window answers to wherever one is: its commands, the palette, and the way round its columns. */
export const windowKeys: readonly string[] = [
  'mod+s',
  'mod+shift+s',
  'mod+shift+h',
  'mod+l',
  'mod+e',
  'mod+n',
  'mod+o',
  'mod+k',
  'F6',
  'shift+F6',
];
