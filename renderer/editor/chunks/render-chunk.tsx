import { useContext, useLayoutEffect, useState, type ReactElement } from 'react';
import { Node } from 'slate';
import { ReactEditor, useSlateStatic, type RenderChunkProps } from 'slate-react';
import { StageContext } from './stage-context.ts';
import './chunks.css';

/** Renders a stretch of a long section. One function for the life of the program, as with elements. */
export const renderChunk = ({ lowest, attributes, children }: RenderChunkProps) =>
  lowest ? (
    <ChunkBox attributes={attributes}>{children as ChunkElement}</ChunkBox>
  ) : (
    (children as ReactElement)
  );

/** A chunk as slate-react keeps it: a list that it changes in place. */
interface Chunk {
  readonly children: readonly { readonly key: object }[];
}

/** slate-react tells which blocks a chunk holds only inside the element that renders them. */
type ChunkElement = ReactElement<{ readonly ancestor: Chunk }>;

interface ChunkBoxProps {
  readonly attributes: RenderChunkProps['attributes'];
  readonly children: ChunkElement;
}

/** What a block takes on the page before it was ever shown, in rem. */
const usualBlock = 4;

/** Up to sixteen blocks in a box that costs nothing while it is out of sight, empty until it is its turn. */
function ChunkBox({ attributes, children }: ChunkBoxProps) {
  const editor = useSlateStatic();
  const stage = useContext(StageContext);
  const chunk = children.props.ancestor;
  const [isMounted, setMounted] = useState(
    () => !stage || stage.isAtOnce(holdsCaret(editor, chunk)),
  );
  useLayoutEffect(() => {
    if (isMounted || !stage) return undefined;
    return stage.wait({
      mount: () => setMounted(true),
      holds: (key) => chunk.children.some((leaf) => leaf.key === key),
    });
  }, [isMounted, stage, chunk]);
  const height = `${chunk.children.length * usualBlock}rem`;
  return (
    <div
      {...attributes}
      className="chunk"
      style={isMounted ? { containIntrinsicBlockSize: `auto ${height}` } : { blockSize: height }}
    >
      {isMounted && children}
    </div>
  );
}

function holdsCaret(editor: ReturnType<typeof useSlateStatic>, chunk: Chunk): boolean {
  const path = editor.selection?.focus.path.slice(0, 2);
  if (path?.length !== 2 || !Node.has(editor, path)) return false;
  const key = ReactEditor.findKey(editor, Node.get(editor, path));
  return chunk.children.some((leaf) => leaf.key === key);
}
