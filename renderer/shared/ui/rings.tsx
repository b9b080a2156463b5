import { createLucideIcon } from 'lucide-react';

/** Two circles that meet: something shared with a partner. */
export const Rings = createLucideIcon('rings', [
  ['circle', { cx: '9', cy: '12', r: '5.5', key: 'start' }],
  ['circle', { cx: '15', cy: '12', r: '5.5', key: 'end' }],
]);
