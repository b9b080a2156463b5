import { Editor, Element, Node, Text, type Path, type Point, type Range } from 'slate';
import type { ContentId } from '../../../templates/model/ids.ts';
import { isBlock, isLink, isRun } from '../value/element-kinds.ts';
import type { BlockElement } from '../value/slate-types.ts';
import type { SpanInBlock } from './find-query.ts';

/** A text of a run and where its letters stand in the run's words. */
interface TextPlace {
  readonly path: Path;
  readonly start: number;
  readonly length: number;
}

const paths = new WeakMap<object, ReadonlyMap<ContentId, Path>>();

/** Where a block stands now, by its id. The text is read through once after each change. */
export function pathOfBlock(editor: Editor, id: ContentId): Path | undefined {
  let known = paths.get(editor.children);
  if (!known) {
    const found = new Map<ContentId, Path>();
    for (const [index, section] of editor.children.entries())
      if (Element.isElement(section))
        for (const [place, block] of (section.children as readonly Node[]).entries())
          if (isBlock(block)) found.set(block.id, [index, place]);
    known = found;
    paths.set(editor.children, known);
  }
  return known.get(id);
}

/** The paths of what holds the runs of a block, in the order of `runsOfBlock`. */
function runPaths(block: BlockElement, path: Path): readonly Path[] {
  if (isRun(block)) return [path];
  if (block.kind !== 'table') return [];
  return block.children.flatMap((row, index) =>
    row.children.map((_cell, column) => [...path, index, column]),
  );
}

/** The texts of a run with their places; every inline that is no link counts as one letter and has none. */
function textPlaces(editor: Editor, runPath: Path): readonly TextPlace[] {
  const run = Node.get(editor, runPath);
  const places: TextPlace[] = [];
  let start = 0;
  const visit = (node: Node, path: Path): void => {
    if (Text.isText(node)) {
      places.push({ path, start, length: node.text.length });
      start += node.text.length;
    } else if (isLink(node))
      for (const [index, child] of node.children.entries()) visit(child, [...path, index]);
    else start += 1;
  };
  if (Element.isElement(run))
    for (const [index, child] of (run.children as readonly Node[]).entries())
      visit(child, [...runPath, index]);
  return places;
}

/**
 * The point at an offset in the words of a run. Between two texts it is the start of the second one, or with
 * `backward` the end of the first. Undefined where the run has no such place.
 */
export function pointOf(
  editor: Editor,
  blockPath: Path,
  run: number,
  offset: number,
  affinity: 'forward' | 'backward' = 'forward',
): Point | undefined {
  const block = Node.getIf(editor, blockPath);
  const path = block && isBlock(block) ? runPaths(block, blockPath)[run] : undefined;
  if (!path) return undefined;
  const places = textPlaces(editor, path);
  const touching = places.filter(
    ({ start, length }) => start <= offset && offset <= start + length,
  );
  const place =
    affinity === 'forward'
      ? (touching.find(({ start, length }) => offset < start + length) ?? touching.at(-1))
      : (touching.findLast(({ start }) => start < offset) ?? touching[0]);
  return place ? { path: place.path, offset: offset - place.start } : undefined;
}

/** The range of the editor that a span of a block covers now; undefined where the block or the place is gone. */
export function rangeOfSpan(editor: Editor, { block, span }: SpanInBlock): Range | undefined {
  const path = pathOfBlock(editor, block);
  if (!path) return undefined;
  const anchor = pointOf(editor, path, span.run, span.start, 'forward');
  const focus = pointOf(editor, path, span.run, span.end, 'backward');
  return anchor && focus ? { anchor, focus } : undefined;
}

/** The stretches of words that a range covers, one for each run that it touches. */
export function spansOfRange(editor: Editor, range: Range): readonly SpanInBlock[] {
  const [start, end] = Editor.edges(editor, range);
  const blocks = Editor.nodes<BlockElement>(editor, { at: range, match: isBlock, voids: true });
  return Array.from(blocks).flatMap(([block, path]) =>
    runPaths(block, path).flatMap((runPath, run) => {
      const places = textPlaces(editor, runPath);
      const last = places.at(-1);
      const whole = last ? last.start + last.length : 0;
      const from = offsetIn(places, start, 'start');
      const to = offsetIn(places, end, 'end') ?? whole;
      return isBefore(end, runPath) || isBehind(start, runPath)
        ? []
        : [{ block: block.id, span: { run, start: from ?? 0, end: to } }];
    }),
  );
}

/** The letters that a point is from the start of a run; undefined where it is not in the run. */
function offsetIn(
  places: readonly TextPlace[],
  point: Point,
  edge: 'start' | 'end',
): number | undefined {
  const place = places.find(({ path }) => path.join() === point.path.join());
  if (place) return place.start + point.offset;
  // Inside something that counts as one letter: the whole of it is meant.
  const behind = places.find(({ path }) => compare(path, point.path) > 0);
  if (!behind || !places.some(({ path }) => compare(path, point.path) < 0)) return undefined;
  return edge === 'start' ? Math.max(0, behind.start - 1) : behind.start;
}

const compare = (one: Path, other: Path): number => {
  for (let index = 0; index < Math.min(one.length, other.length); index += 1)
    if (one[index] !== other[index]) return (one[index] ?? 0) - (other[index] ?? 0);
  return 0;
};
const isBefore = (point: Point, path: Path): boolean => compare(point.path, path) < 0;
const isBehind = (point: Point, path: Path): boolean => compare(point.path, path) > 0;
