import { useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { ComparedText } from '../../../templates/model/comparison.ts';
import { useInterfaceLanguage } from '../strings/use-interface-language.ts';
import './compare.css';
import { spaced } from './spaced.ts';

/**
 * Words with what came in underlined and what went struck through; both are also said. Whoever shows
 * them gives the language and the direction of the text.
 */
export function ComparedWords({ text }: { readonly text: readonly ComparedText[] }) {
  const { t } = useLingui();
  const parts = spaced(text);
  return parts.map((part, index) => {
    // What was struck and what stands in its place are one change to the ear.
    const goesOn = parts.slice(index + 1).find(({ text }) => text !== ' ')?.in === 'after';
    return (
      <Fragment key={index}>
        {part.in === 'both' ? (
          part.text
        ) : part.in === 'after' ? (
          <ins>
            <Said>{t`added:`}</Said>
            {part.text}
            <Said>{t`end of change`}</Said>
          </ins>
        ) : (
          <del>
            <Said>{t`removed:`}</Said>
            {part.text}
            {!goesOn && <Said>{t`end of change`}</Said>}
          </del>
        )}
      </Fragment>
    );
  });
}

/** Words for the ear. Isolated, so that they never decide the direction of the text they stand in. */
function Said({ children }: { readonly children: string }) {
  return (
    <bdi className="visually-hidden diff__said" lang={useInterfaceLanguage()}>
      {` ${children} `}
    </bdi>
  );
}
