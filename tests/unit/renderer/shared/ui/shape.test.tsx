import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ShapeDrawing } from '../../../../../renderer/shared/ui/shape.tsx';
import { shapes } from '../../../../../templates/model/checklist.ts';

const drawn = shapes.map((shape) => renderToStaticMarkup(<ShapeDrawing of={shape} />));
const inside = drawn.map((markup) => markup.replace(/^<svg[^>]*>/, ''));

describe('the shapes', () => {
  test('all look different, in print too: none differs by colour alone', () => {
    expect(new Set(inside).size).toBe(shapes.length);
  });

  test('keep the ring of "not assessed" apart from the ring of "not observed"', () => {
    expect(inside[shapes.indexOf('ring-dashed')]).toContain('stroke-dasharray');
    expect(inside[shapes.indexOf('ring')]).not.toContain('stroke-dasharray');
  });

  test('are silent beside words and named when alone', () => {
    expect(drawn.every((markup) => markup.includes('aria-hidden="true"'))).toBe(true);
    expect(renderToStaticMarkup(<ShapeDrawing of="disc" label="Present" />)).toContain(
      'role="img" aria-label="Present"',
    );
  });

  test('turn with the direction of reading where they point along it', () => {
    const turning = shapes.filter((_, at) => drawn[at]?.includes('class="turns"'));
    expect(turning).toEqual(['arrow-up', 'arrow-level', 'arrow-down', 'zigzag']);
  });
});
