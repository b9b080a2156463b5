import { useLingui } from '@lingui/react/macro';
import { Bookmark, CircleHelp } from 'lucide-react';
import { plainStyle } from '../../../../templates/model/draft-style.ts';
import { directionOf } from '../../../../templates/model/language.ts';
import { citationText } from '../../../../templates/symbols/citation-text.ts';
import { readSymbol } from '../../../../templates/symbols/read-symbol.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useLive } from '../../live/live-context.ts';
import type { CitationElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { InlineFrame } from '../inline-frame.tsx';

/** A document as the text cites it: what prints, in a chip; a symbol that is not built like one carries a mark. */
export function CitationView(props: ViewProps<CitationElement>) {
  const { t } = useLingui();
  const { context, onAsk } = useLive();
  const { symbol, paragraphs } = props.element;
  const { language, style = plainStyle } = context.draft;
  const { pieces, note } = citationText(props.element, style.citations, language);
  const isKnown = readSymbol(symbol.trim()) !== undefined;
  const said =
    paragraphs === undefined || paragraphs === ''
      ? t`Citation, ${symbol}`
      : t`Citation, ${symbol}, paragraph ${paragraphs}`;
  return (
    <InlineFrame
      {...props}
      label={isKnown ? said : t`${said}, not built like a symbol`}
      onOpen={onAsk && (() => onAsk('citation'))}
      content={
        <span className="chip chip--citation" data-in-note={note !== undefined || undefined}>
          <Icon of={isKnown ? Bookmark : CircleHelp} size="s" />
          <bdi lang={language} dir={directionOf(language)}>
            {(note ?? pieces).map((piece, index) =>
              piece.symbol ? (
                <bdi className="symbol" dir="ltr" key={index}>
                  {piece.text}
                </bdi>
              ) : (
                piece.text
              ),
            )}
          </bdi>
        </span>
      }
    />
  );
}
