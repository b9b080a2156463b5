import { Trans } from '@lingui/react/macro';
import { memo } from 'react';
import type { Template } from '../../../../templates/model/template.ts';
import { usePackText } from '../../../shared/strings/use-pack-text.ts';
import { useCurrentSection } from '../margin.tsx';
import type { Layout } from '../use-layout.ts';
import { Group } from './group.tsx';

interface GuidanceProps {
  readonly layout: Layout;
  readonly template: Template;
}

/** What the section being written is for. */
export const Guidance = memo(function Guidance({ layout, template }: GuidanceProps) {
  const say = usePackText();
  const key = layout[useCurrentSection()]?.key;
  const definition = template.sections.find((one) => one.key === key);
  if (!definition) return null;
  return (
    <Group title={say(definition.title)}>
      <p>{say(definition.guidance)}</p>
      <p className="faint">
        {definition.required ? <Trans>required</Trans> : <Trans>optional</Trans>}
      </p>
    </Group>
  );
});
