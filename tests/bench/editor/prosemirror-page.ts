import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema, type Node } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { tableEditing, tableNodes } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import type { PageBlock, PagePart } from './page-text.ts';

/** What the benchmark asks of the page that this is loaded into. */
export interface PeerPage {
  /** Shows the text in a ProseMirror editor or as plain HTML that can be edited. */
  readonly show: (text: readonly PageBlock[], editor: 'prosemirror' | 'bare') => void;
}

const schema = new Schema({
  nodes: basic.spec.nodes
    .addToEnd('item', block('item'))
    .addToEnd('numbered', block('numbered'))
    .addToEnd('chip', {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { symbol: {} },
      toDOM: (node) => [
        'span',
        { class: 'chip', contenteditable: 'false' },
        String(node.attrs['symbol']),
      ],
      parseDOM: [{ tag: 'span.chip' }],
    })
    .append(tableNodes({ tableGroup: 'block', cellContent: 'paragraph', cellAttributes: {} })),
  marks: basic.spec.marks,
});

function block(name: string) {
  return {
    group: 'block',
    content: 'inline*',
    parseDOM: [{ tag: `p.${name}` }],
    toDOM: () => ['p', { class: name }, 0] as const,
  };
}

const partNode = (part: PagePart): Node =>
  'chip' in part
    ? schema.node('chip', { symbol: part.chip })
    : schema.text(part.words, part.bold ? [schema.mark('strong')] : []);

function blockNode(part: PageBlock): Node {
  switch (part.kind) {
    case 'heading':
      return schema.node('heading', { level: 2 }, [schema.text(part.text)]);
    case 'table':
      return schema.node(
        'table',
        null,
        part.rows.map((row) =>
          schema.node(
            'table_row',
            null,
            row.map((text) =>
              schema.node('table_cell', null, [
                schema.node('paragraph', null, [schema.text(text)]),
              ]),
            ),
          ),
        ),
      );
    default:
      return schema.node(part.kind, null, part.parts.map(partNode));
  }
}

let view: EditorView | undefined;

const page: PeerPage = {
  show(text, editor) {
    view?.destroy();
    document.body.replaceChildren();
    const place = document.body.appendChild(document.createElement('main'));
    const doc = schema.node('doc', null, text.map(blockNode));
    const plugins = [
      history(),
      keymap({ 'Mod-z': undo, 'Mod-Shift-z': redo, 'Mod-b': toggleMark(schema.marks['strong']!) }),
      keymap(baseKeymap),
      tableEditing(),
    ];
    view = new EditorView(place, { state: EditorState.create({ doc, plugins }) });
    if (editor === 'prosemirror') return;
    const html = view.dom.innerHTML;
    view.destroy();
    view = undefined;
    const plain = document.createElement('div');
    plain.contentEditable = 'true';
    plain.innerHTML = html;
    place.append(plain);
  },
};
Object.assign(window, { peerPage: page });
